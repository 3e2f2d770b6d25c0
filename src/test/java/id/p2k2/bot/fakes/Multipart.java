package id.p2k2.bot.fakes;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Takes a multipart/form-data body apart. */
final class Multipart {

	private static final Pattern BOUNDARY = Pattern.compile("boundary=\"?([^\";]+)\"?");

	private final byte[] body;

	private final byte[] delimiter;

	private Multipart(byte[] body, String contentType) {
		Matcher found = BOUNDARY.matcher(contentType);
		if (!found.find()) {
			throw ApiError.badRequest("multipart body without a boundary");
		}
		this.body = body;
		this.delimiter = ("--" + found.group(1)).getBytes(StandardCharsets.ISO_8859_1);
	}

	static void read(byte[] body, String contentType, Map<String, JsonNode> fields, Map<String, Upload> files) {
		new Multipart(body, contentType).read(fields, files);
	}

	private void read(Map<String, JsonNode> fields, Map<String, Upload> files) {
		int start = find(this.delimiter, 0);
		while (start >= 0) {
			int from = start + this.delimiter.length;
			int next = find(this.delimiter, from);
			if (next > from + 4) {
				part(from + 2, next - 2, fields, files);
			}
			start = next;
		}
	}

	private void part(int from, int to, Map<String, JsonNode> fields, Map<String, Upload> files) {
		int blank = find("\r\n\r\n".getBytes(StandardCharsets.ISO_8859_1), from);
		if (blank < 0 || blank > to) {
			throw ApiError.badRequest("a part of the multipart body has no content");
		}
		String head = new String(this.body, from, blank - from, StandardCharsets.UTF_8);
		byte[] content = java.util.Arrays.copyOfRange(this.body, blank + 4, to);
		String name = attribute(head, "name");
		if (name == null) {
			throw ApiError.badRequest("a part of the multipart body has no name");
		}
		String fileName = attribute(head, "filename");
		if (fileName == null) {
			fields.put(name, Json.string(new String(content, StandardCharsets.UTF_8)));
		}
		else {
			files.put(name, new Upload(fileName, mime(head), content));
		}
	}

	private static String mime(String head) {
		Matcher found = Pattern.compile("(?i)content-type:\\s*([^\\r\\n;]+)").matcher(head);
		return found.find() ? found.group(1).trim() : "application/octet-stream";
	}

	private static @Nullable String attribute(String head, String name) {
		Matcher found = Pattern.compile("[;\\s]" + name + "=\"([^\"]*)\"").matcher(head);
		return found.find() ? found.group(1) : null;
	}

	private int find(byte[] wanted, int from) {
		for (int at = from; at <= this.body.length - wanted.length; at++) {
			if (java.util.Arrays.equals(this.body, at, at + wanted.length, wanted, 0, wanted.length)) {
				return at;
			}
		}
		return -1;
	}

}
