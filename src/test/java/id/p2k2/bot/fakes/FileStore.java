package id.p2k2.bot.fakes;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

import org.jspecify.annotations.Nullable;

/** Files of one bot; a file id is good for that bot only. */
final class FileStore {

	private final Map<String, Attachment> byId = new ConcurrentHashMap<>();

	private final Map<String, Attachment> byPath = new ConcurrentHashMap<>();

	private final AtomicLong counter = new AtomicLong();

	private final String prefix;

	FileStore(String prefix) {
		this.prefix = prefix;
	}

	Attachment put(String kind, String fileName, String mime, byte[] bytes) {
		String id = this.prefix + kind.charAt(0) + this.counter.incrementAndGet();
		Attachment file = new Attachment(kind, id, fileName, mime, bytes);
		this.byId.put(id, file);
		this.byPath.put(path(file), file);
		return file;
	}

	void forget() {
		this.byId.clear();
		this.byPath.clear();
	}

	@Nullable Attachment byId(String id) {
		return this.byId.get(id);
	}

	@Nullable Attachment byPath(String path) {
		return this.byPath.get(path);
	}

	static String path(Attachment file) {
		int dot = file.fileName().lastIndexOf('.');
		String extension = (dot >= 0) ? file.fileName().substring(dot).replaceAll("[^.A-Za-z0-9]", "") : "";
		return file.kind() + "s/file_" + file.fileId() + extension;
	}

}
