package app.copydesk.bot.playground;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * Finds who answers a path, and keeps strangers out: only requests to this machine by name or
 * number (a web page cannot rebind its own name to 127.0.0.1) and, from a browser, only from the
 * playground's own page.
 */
final class Router extends Handler.Wrapper {

  /** Answers the requests under one path. */
  interface Endpoint {
    Reply answer(Call call);
  }

  private static final int MAX_BODY_BYTES = 32 * 1024 * 1024;
  private static final Set<String> HOSTS = Set.of("127.0.0.1", "localhost");

  private final Map<String, Endpoint> endpoints = new LinkedHashMap<>();

  /** A path that ends in a slash stands for everything under it; the longest one wins. */
  void add(String path, Endpoint endpoint) {
    endpoints.put(path, endpoint);
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    if (isForeign(request)) {
      send(
          Reply.error(403, "only this machine and the playground's own page may ask"),
          response,
          callback);
      return true;
    }
    return super.handle(request, response, callback) || answer(request, response, callback);
  }

  private boolean answer(Request request, Response response, Callback callback) throws IOException {
    byte[] body = Request.asInputStream(request).readNBytes(MAX_BODY_BYTES + 1);
    if (body.length > MAX_BODY_BYTES) {
      send(Reply.error(413, "at most " + MAX_BODY_BYTES + " bytes"), response, callback);
      return true;
    }
    String query = request.getHttpURI().getQuery();
    Call call =
        new Call(
            request.getMethod(),
            Request.getPathInContext(request),
            Form.decode(query == null ? "" : query),
            header(request, "Content-Type"),
            header(request, "Authorization"),
            body);
    send(endpoint(call.path()).answer(call), response, callback);
    return true;
  }

  private Endpoint endpoint(String path) {
    return endpoints.keySet().stream()
        .filter(known -> known.endsWith("/") ? path.startsWith(known) : path.equals(known))
        .max((a, b) -> Integer.compare(a.length(), b.length()))
        .map(endpoints::get)
        .orElse(call -> Reply.error(404, "nothing at " + call.path()));
  }

  private static boolean isForeign(Request request) {
    if (!HOSTS.contains(Request.getServerName(request))) {
      return true;
    }
    String origin = header(request, "Origin");
    return !origin.isEmpty() && !origin.equals("http://" + header(request, "Host"));
  }

  private static String header(Request request, String name) {
    String value = request.getHeaders().get(name);
    return value == null ? "" : value;
  }

  private static void send(Reply reply, Response response, Callback callback) {
    response.setStatus(reply.status());
    response.getHeaders().put("Content-Type", reply.contentType());
    response.getHeaders().put("X-Content-Type-Options", "nosniff");
    reply.headers().forEach(response.getHeaders()::put);
    response.write(true, ByteBuffer.wrap(reply.body()), callback);
  }
}
