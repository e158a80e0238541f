package app.copydesk.bot.web.guard;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** A server on 127.0.0.1 that answers as badly as a test wants. */
public final class Loopback implements AutoCloseable {
  private final ServerSocket socket;
  private final ExecutorService threads = Executors.newCachedThreadPool(Daemons.named("loopback"));
  private final CountDownLatch closed = new CountDownLatch(1);
  private volatile Answer answer = (path, out) -> {};
  private final List<String> requests = new CopyOnWriteArrayList<>();
  private final AtomicInteger connections = new AtomicInteger();

  /** Writes the whole answer, status line included. */
  public interface Answer {
    void write(String path, OutputStream out) throws IOException, InterruptedException;
  }

  public Loopback() {
    try {
      socket = new ServerSocket(0, 50, InetAddress.getByAddress(new byte[] {127, 0, 0, 1}));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    threads.execute(this::accept);
  }

  /** From now on every request gets {@code answer}. */
  void answer(Answer answer) {
    this.answer = answer;
  }

  /** From now on every request gets {@code head}, its lines between CRLF, and {@code body}. */
  public void answer(String head, byte... body) {
    answer(
        (path, out) -> {
          head(out, head);
          out.write(body);
        });
  }

  static void head(OutputStream out, String head) throws IOException {
    out.write((head.strip().replace("\n", "\r\n") + "\r\n\r\n").getBytes(StandardCharsets.UTF_8));
    out.flush();
  }

  private void accept() {
    while (!socket.isClosed()) {
      try {
        Socket connection = socket.accept();
        connections.incrementAndGet();
        threads.execute(() -> serve(connection));
      } catch (IOException e) {
        return; // closed
      }
    }
  }

  private void serve(Socket connection) {
    try (connection) {
      BufferedReader in =
          new BufferedReader(
              new InputStreamReader(connection.getInputStream(), StandardCharsets.ISO_8859_1));
      String request = in.readLine();
      for (String line = request; line != null && !line.isEmpty(); line = in.readLine()) {
        requests.add(line);
      }
      if (request != null && request.contains(" ")) {
        answer.write(request.split(" ", -1)[1], connection.getOutputStream());
      }
    } catch (IOException e) {
      requests.add("gone: " + e.getMessage()); // the client hung up, as it should
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Waits a moment between two pieces of an answer; false once the server is closed. */
  boolean pause(int millis) throws InterruptedException {
    return !closed.await(millis, TimeUnit.MILLISECONDS);
  }

  int port() {
    return socket.getLocalPort();
  }

  public String url(String path) {
    return "http://127.0.0.1:" + port() + path;
  }

  /** A client for the open web that may, for once, connect to this server. */
  public GuardedClient client() {
    AddressRules rules = AddressRules.allowing("127.0.0.1");
    FetchLimits limits = FetchLimits.DEFAULT;
    return GuardedClient.with(
        new LinkRules(Set.of(port()), rules),
        new GuardedResolver(Names.SYSTEM, rules, limits.dns()),
        limits,
        "Copydesk test",
        Optional.empty());
  }

  /** How many connections were made, with a request or without. */
  int connections() {
    return connections.get();
  }

  /** How many requests came. */
  long gets() {
    return requests.stream().filter(line -> line.startsWith("GET ")).count();
  }

  /** All request and header lines that came. */
  public List<String> requests() {
    return requests;
  }

  @Override
  public void close() throws IOException {
    closed.countDown();
    socket.close();
    threads.shutdownNow();
  }
}
