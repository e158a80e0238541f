package app.copydesk.bot.web.guard;

import java.net.UnknownHostException;

/** A host that must not be connected to. Carries the refusal through the HTTP client. */
final class RefusedAddressException extends UnknownHostException {
  private static final long serialVersionUID = 1;

  private final transient Refusal refusal;

  RefusedAddressException(Refusal refusal) {
    super(refusal.why());
    this.refusal = refusal;
  }

  Refusal refusal() {
    return refusal;
  }
}
