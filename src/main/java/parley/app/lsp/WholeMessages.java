package parley.app.lsp;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Optional;
import org.eclipse.lsp4j.jsonrpc.Launcher;
import org.eclipse.lsp4j.jsonrpc.MessageConsumer;
import org.eclipse.lsp4j.jsonrpc.MessageProducer;
import org.eclipse.lsp4j.jsonrpc.RemoteEndpoint;
import org.eclipse.lsp4j.jsonrpc.json.ConcurrentMessageProcessor;
import org.eclipse.lsp4j.jsonrpc.json.MessageJsonHandler;
import org.eclipse.lsp4j.jsonrpc.json.StreamMessageProducer;
import org.eclipse.lsp4j.launch.LSPLauncher;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.LanguageServer;
import org.jspecify.annotations.Nullable;

/**
 * Reads each message whole before it is understood. LSP4J by itself stops in the middle of a long
 * one that is wrong, and takes the rest of it for the next.
 */
final class WholeMessages extends StreamMessageProducer {
  private static final int LENGTH_MAX = 64_000_000;
  private static final int PIECE = 1 << 16;

  private WholeMessages(InputStream in, MessageJsonHandler json, RemoteEndpoint endpoint) {
    super(in, json, endpoint);
  }

  /** {@return what begins a conversation of a server with an editor} */
  static Launcher<LanguageClient> launcher(
      LanguageServer server, InputStream in, OutputStream out) {
    return new Builder()
        .setLocalService(server)
        .setRemoteInterface(LanguageClient.class)
        .setInput(in)
        .setOutput(out)
        .create();
  }

  @Override
  protected boolean handleMessage(InputStream in, Headers headers) throws IOException {
    int length = headers.contentLength;
    if (length > LENGTH_MAX) {
      fireError(new IOException("a message of " + length + " bytes is too long"));
      return passedOver(in, length);
    }
    byte[] body = in.readNBytes(length);
    return body.length == length && super.handleMessage(new ByteArrayInputStream(body), headers);
  }

  /** A stream of another process cannot be skipped in, only read. */
  private static boolean passedOver(InputStream in, int length) throws IOException {
    int left = length;
    while (left > 0) {
      int read = in.readNBytes(Math.min(left, PIECE)).length;
      if (read == 0) {
        return false;
      }
      left -= read;
    }
    return true;
  }

  /** Puts a reader of its own in the place of the usual one. */
  private static final class Builder extends LSPLauncher.Builder<LanguageClient> {
    private @Nullable MessageProducer reader;

    @Override
    protected RemoteEndpoint createRemoteEndpoint(MessageJsonHandler json) {
      RemoteEndpoint endpoint = super.createRemoteEndpoint(json);
      reader = new WholeMessages(input, json, endpoint);
      return endpoint;
    }

    @Override
    protected ConcurrentMessageProcessor createMessageProcessor(
        MessageProducer usual, MessageConsumer consumer, LanguageClient client) {
      return super.createMessageProcessor(
          Optional.ofNullable(reader).orElse(usual), consumer, client);
    }
  }
}
