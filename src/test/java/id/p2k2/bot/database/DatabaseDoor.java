package id.p2k2.bot.database;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

import org.jspecify.annotations.Nullable;

/**
 * A way to the database that can be shut: connections are then cut and new ones refused,
 * as when the server is stopped. It can also cut single connections in the middle of
 * their transactions. Begins shut.
 */
public final class DatabaseDoor implements AutoCloseable {

	/** A statement that says nothing else is shorter, with all that surrounds it. */
	private static final int SHORT = 24;

	private final URI database;

	private final int port;

	private final Set<Closeable> connections = ConcurrentHashMap.newKeySet();

	private final AtomicInteger commits = new AtomicInteger();

	private final AtomicInteger broken = new AtomicInteger();

	private volatile int every;

	private @Nullable ServerSocket listener;

	/**
	 * A door to the server of this address.
	 * @param jdbcUrl with host and port
	 */
	public DatabaseDoor(String jdbcUrl) {
		this.database = URI.create(jdbcUrl.substring("jdbc:".length()));
		try (ServerSocket socket = new ServerSocket(0)) {
			this.port = socket.getLocalPort();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The address of the database through this door, which reads what passes. */
	public String url() {
		String query = this.database.getQuery();
		return "jdbc:mysql://127.0.0.1:" + this.port + this.database.getPath() + "?" + query
				+ (query.contains("useSSL=") ? "" : "&useSSL=false");
	}

	/** From now on connections pass. */
	public void open() {
		try {
			ServerSocket opened = new ServerSocket();
			opened.setReuseAddress(true);
			opened.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), this.port));
			this.listener = opened;
			Thread.ofVirtual().name("database-door").start(() -> listen(opened));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Cuts all connections; new ones are refused. */
	public void shut() {
		if (this.listener != null) {
			shut(this.listener);
		}
		cut();
	}

	/** Cuts all connections, wherever they are; new ones pass. */
	public void cut() {
		this.connections.forEach(DatabaseDoor::shut);
		this.connections.clear();
	}

	/**
	 * From now on every n-th COMMIT loses its connection: in turn before the server has
	 * read it, which undoes the transaction, and before the server's answer is passed on,
	 * so that the client cannot know.
	 * @param every how often, 0 for no more
	 */
	public void breakCommits(int every) {
		this.every = every;
	}

	/** How many commits have lost their connection. */
	public int broken() {
		return this.broken.get();
	}

	@Override
	public void close() {
		shut();
	}

	private void listen(ServerSocket opened) {
		try {
			while (!opened.isClosed()) {
				Socket client = opened.accept();
				Thread.ofVirtual().start(() -> connect(client));
			}
		}
		catch (IOException ex) {
			shut(opened);
		}
	}

	private void connect(Socket client) {
		try {
			Socket server = new Socket(this.database.getHost(), this.database.getPort());
			client.setTcpNoDelay(true);
			server.setTcpNoDelay(true);
			this.connections.add(client);
			this.connections.add(server);
			Thread.ofVirtual().start(() -> ask(client, server));
			Thread.ofVirtual().start(() -> carry(server, client));
		}
		catch (IOException ex) {
			// the server is away: so is this connection
			shut(client);
		}
	}

	private void ask(Socket client, Socket server) {
		try (client; server) {
			byte[] bytes = new byte[16 * 1024];
			OutputStream out = server.getOutputStream();
			for (int length = client.getInputStream().read(bytes); length >= 0; length = client.getInputStream()
				.read(bytes)) {
				boolean breaks = breaks(bytes, length);
				boolean unread = breaks && this.broken.incrementAndGet() % 2 == 1;
				if (breaks) {
					// the answer finds no way back
					shut(client);
				}
				if (!unread) {
					out.write(bytes, 0, length);
				}
				if (breaks) {
					return;
				}
			}
		}
		catch (IOException ex) {
			// one side was cut, and now the other is closed too
			return;
		}
		finally {
			this.connections.remove(client);
			this.connections.remove(server);
		}
	}

	private boolean breaks(byte[] bytes, int length) {
		int now = this.every;
		return now > 0 && length < SHORT
				&& new String(bytes, 0, length, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT).endsWith("commit")
				&& this.commits.incrementAndGet() % now == 0;
	}

	private static void carry(Socket from, Socket to) {
		try (from; to) {
			from.getInputStream().transferTo(to.getOutputStream());
		}
		catch (IOException ex) {
			// one side was cut, and now the other is closed too
			return;
		}
	}

	private static void shut(Closeable thing) {
		try {
			thing.close();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
