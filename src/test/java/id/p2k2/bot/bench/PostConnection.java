package id.p2k2.bot.bench;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/**
 * One connection, kept open as long as the server likes, HTTP/1.1; answers must have no
 * body.
 */
final class PostConnection implements AutoCloseable {

	private static final String REQUEST = """
			POST /telegram/webhook/1 HTTP/1.1\r
			Host: 127.0.0.1\r
			Content-Type: application/json\r
			X-Telegram-Bot-Api-Secret-Token: %s\r
			Content-Length: %d\r
			\r
			%s""";

	private final int port;

	private Socket socket;

	private InputStream answers;

	PostConnection(int port) {
		this.port = port;
		this.socket = open();
		this.answers = answers();
	}

	private Socket open() {
		try {
			Socket opened = new Socket(InetAddress.getLoopbackAddress(), this.port);
			opened.setTcpNoDelay(true);
			return opened;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private InputStream answers() {
		try {
			return new BufferedInputStream(this.socket.getInputStream());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Returns the status when the whole answer is there. */
	int post(String ascii) {
		try {
			byte[] request = REQUEST.formatted(IntakeBench.SECRET, ascii.length(), ascii)
				.getBytes(StandardCharsets.US_ASCII);
			this.socket.getOutputStream().write(request);
			String head = head();
			if (!head.contains("\r\nContent-Length: 0\r\n")) {
				throw new AssertionError("not an answer without body: " + head);
			}
			if (head.contains("\r\nConnection: close\r\n")) {
				close();
				this.socket = open();
				this.answers = answers();
			}
			return Integer.parseInt(head.split(" ")[1]);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private String head() throws IOException {
		StringBuilder head = new StringBuilder();
		while (head.indexOf("\r\n\r\n", head.length() - 4) < 0) {
			int next = this.answers.read();
			if (next < 0) {
				throw new IOException("the connection was closed");
			}
			head.append((char) next);
		}
		return head.toString();
	}

	@Override
	public void close() {
		try {
			this.socket.close();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
