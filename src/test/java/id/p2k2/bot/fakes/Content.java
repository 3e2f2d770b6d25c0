package id.p2k2.bot.fakes;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import javax.imageio.ImageIO;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Texts, captions and files of a call, checked against Telegram's limits. */
final class Content {

	private static final int TEXT = 4096;

	private static final int CAPTION = 1024;

	private Content() {
	}

	static Formatted text(Request request) {
		Formatted text = formatted(request, "text", "entities");
		if (text.text().isEmpty()) {
			throw ApiError.badRequest("message text is empty");
		}
		if (text.length() > TEXT) {
			throw ApiError.badRequest("message is too long");
		}
		return text;
	}

	static Formatted caption(Request request) {
		Formatted caption = formatted(request, "caption", "caption_entities");
		if (caption.length() > CAPTION) {
			throw ApiError.badRequest("message caption is too long");
		}
		return caption;
	}

	private static Formatted formatted(Request request, String field, String entities) {
		String mode = request.text("parse_mode");
		return switch (mode.toLowerCase(java.util.Locale.ROOT)) {
			case "" -> Formatted.of(request.text(field), entities(request.node(entities)));
			case "html" -> Html.parse(request.text(field));
			default -> throw ApiError.badRequest("unsupported parse_mode");
		};
	}

	private static List<Entity> entities(@Nullable JsonNode given) {
		List<Entity> entities = new ArrayList<>();
		if (given != null) {
			given.forEach((entity) -> entities
				.add(new Entity(entity.path("type").asString(""), entity.path("offset").asInt(0),
						entity.path("length").asInt(0), entity.has("url") ? entity.path("url").asString("") : null)));
		}
		return entities;
	}

	/** The file of a call: uploaded in a part, or known by its id. */
	static Attachment file(Bot bot, Request request, String kind) {
		String given = request.text(kind);
		Upload upload = request.files().get(given.startsWith("attach://") ? given.substring(9) : kind);
		if (upload != null) {
			return stored(bot, kind, upload);
		}
		Attachment known = bot.files.byId(given);
		if (known == null || !known.kind().equals(kind)) {
			throw ApiError.badRequest("wrong file identifier/HTTP URL specified");
		}
		return known;
	}

	private static Attachment stored(Bot bot, String kind, Upload upload) {
		int size = upload.bytes().length;
		if (size == 0) {
			throw ApiError.badRequest("file must be non-empty");
		}
		if (size > 50 * 1024 * 1024) {
			throw ApiError.of(413, "Request Entity Too Large");
		}
		if (kind.equals("photo") && size > 10 * 1024 * 1024) {
			throw ApiError.badRequest("PHOTO_SAVE_FILE_INVALID");
		}
		if (kind.equals("photo")) {
			photo(upload.bytes());
		}
		return bot.files.put(kind, upload.fileName(), upload.mime(), upload.bytes());
	}

	/**
	 * Of a photo Telegram makes pictures of its own, if it can and the sides allow it.
	 */
	private static void photo(byte[] bytes) {
		try {
			BufferedImage image = ImageIO.read(new ByteArrayInputStream(bytes));
			if (image == null) {
				throw ApiError.badRequest("IMAGE_PROCESS_FAILED");
			}
			int width = image.getWidth();
			int height = image.getHeight();
			if (width + height > 10_000 || width > 20 * height || height > 20 * width) {
				throw ApiError.badRequest("PHOTO_INVALID_DIMENSIONS");
			}
		}
		catch (IOException ex) {
			throw ApiError.badRequest("IMAGE_PROCESS_FAILED");
		}
	}

}
