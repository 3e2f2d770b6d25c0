package id.p2k2.bot.jar;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.jspecify.annotations.Nullable;

/**
 * A way to the database that can be shut: connections are then cut and new ones refused,
 * as when the server is stopped. Begins shut.
 */
final class DatabaseDoor implements AutoCloseable {

	private final URI database;

	private final int port;

	private final Set<Closeable> connections = ConcurrentHashMap.newKeySet();

	private @Nullable ServerSocket listener;

	DatabaseDoor(String jdbcUrl) {
		this.database = URI.create(jdbcUrl.substring("jdbc:".length()));
		try (ServerSocket socket = new ServerSocket(0)) {
			this.port = socket.getLocalPort();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The address of the database through this door. */
	String url() {
		return "jdbc:mysql://127.0.0.1:" + this.port + this.database.getPath() + "?" + this.database.getQuery();
	}

	void open() {
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

	void shut() {
		if (this.listener != null) {
			shut(this.listener);
		}
		this.connections.forEach(DatabaseDoor::shut);
		this.connections.clear();
	}

	@Override
	public void close() {
		shut();
	}

	private void listen(ServerSocket opened) {
		try {
			while (!opened.isClosed()) {
				Socket client = opened.accept();
				Socket server = new Socket(this.database.getHost(), this.database.getPort());
				this.connections.add(client);
				this.connections.add(server);
				Thread.ofVirtual().start(() -> carry(client, server));
				Thread.ofVirtual().start(() -> carry(server, client));
			}
		}
		catch (IOException ex) {
			shut(opened);
		}
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
