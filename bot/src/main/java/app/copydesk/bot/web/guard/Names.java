package app.copydesk.bot.web.guard;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;

/** Looks up names. */
interface Names {
  /** The machine's own name service. */
  Names SYSTEM = host -> Arrays.stream(InetAddress.getAllByName(host)).map(Address::of).toList();

  /**
   * The addresses of {@code host}; may be empty. May block.
   *
   * @throws UnknownHostException when there is no such name
   */
  List<Address> lookUp(String host) throws UnknownHostException;
}
