package id.p2k2.bot.roster.file;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** What a file is, told by its bytes and never by its name. */
sealed interface FileFormat {

	/** A text with the charset that reads it. */
	record Text(Charset charset) implements FileFormat {
	}

	/** A zip file, which may be a workbook. */
	record Zip() implements FileFormat {
	}

	/** Anything else. */
	record Unusable(FileRefusal reason) implements FileFormat {
	}

	/** So many bytes tell a text from something else. */
	int HEAD = 1 << 16;

	/** A text has less than one control character among so many bytes. */
	int RARE = 20;

	/** How a PDF, PNG, JPEG, GIF, RIFF, RTF, gzip, RAR and 7z file begin. */
	List<String> SIGNATURES = List.of("%PDF", "\u0089PNG", "\u00FF\u00D8\u00FF", "GIF8", "RIFF", "{\\rtf",
			"\u001F\u008B", "Rar!", "7z\u00BC");

	/** Looks at the file; a text is read through once. */
	static FileFormat of(Path path) throws IOException {
		byte[] head = head(path);
		String start = new String(head, StandardCharsets.ISO_8859_1);
		if (start.startsWith("PK\u0003\u0004") || start.startsWith("PK\u0005\u0006")) {
			return new Zip();
		}
		if (start.startsWith("\u00D0\u00CF\u0011\u00E0")) {
			return new Unusable(isEncrypted(path) ? FileRefusal.ENCRYPTED : FileRefusal.OLD_EXCEL);
		}
		if (start.startsWith("\u00FF\u00FE") || start.startsWith("\u00FE\u00FF")) {
			return new Text(StandardCharsets.UTF_16);
		}
		return isText(head, start) ? new Text(isUtf8(path) ? StandardCharsets.UTF_8 : Charset.forName("windows-1252"))
				: new Unusable(start.isBlank() ? FileRefusal.EMPTY : FileRefusal.NOT_A_TABLE);
	}

	private static byte[] head(Path path) throws IOException {
		try (InputStream input = Files.newInputStream(path)) {
			return input.readNBytes(HEAD);
		}
	}

	private static boolean isText(byte[] head, String start) {
		int controls = 0;
		for (byte character : head) {
			controls += (character >= 0 && character < ' ' && "\t\r\n".indexOf(character) < 0) ? 1 : 0;
		}
		String first = start.stripLeading().toLowerCase(Locale.ROOT);
		return !start.isBlank() && SIGNATURES.stream().noneMatch(start::startsWith) && !first.startsWith("<")
				&& controls * RARE <= head.length;
	}

	private static boolean isUtf8(Path path) throws IOException {
		CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
		ByteBuffer bytes = ByteBuffer.allocate(HEAD);
		CharBuffer characters = CharBuffer.allocate(HEAD);
		try (var channel = Files.newByteChannel(path)) {
			boolean end = false;
			while (!end) {
				end = channel.read(bytes) < 0;
				CoderResult result = decoder.decode(bytes.flip(), characters.clear(), end);
				if (result.isError()) {
					return false;
				}
				bytes.compact();
			}
		}
		return true;
	}

	/** A workbook with a password is an OLE container with a stream of that name. */
	private static boolean isEncrypted(Path path) throws IOException {
		String name = new String("EncryptedPackage".getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);
		String tail = "";
		try (InputStream input = new BufferedInputStream(Files.newInputStream(path))) {
			for (byte[] part = input.readNBytes(HEAD); part.length > 0; part = input.readNBytes(HEAD)) {
				String text = tail + new String(part, StandardCharsets.ISO_8859_1);
				if (text.contains(name)) {
					return true;
				}
				tail = text.substring(Math.max(0, text.length() - name.length()));
			}
		}
		return false;
	}

}
