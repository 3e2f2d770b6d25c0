package id.p2k2.bot.demo;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import id.p2k2.bot.fakes.Attachment;
import id.p2k2.bot.fakes.FakeTelegram;
import id.p2k2.bot.fakes.Phone;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * What the phones page asks for. Only in the profile {@code demo}: component scanning
 * would otherwise bring it into every test's context.
 */
@RestController
@Profile("phones | page-alone")
@RequestMapping("/demo/phones")
public class PhonesController {

	/** Text typed on a phone, perhaps in answer to a message. */
	record Text(String text, @Nullable Long replyTo) {
	}

	/** The n-th inline button of a message, or a key of the reply keyboard by label. */
	record PressOf(@Nullable Long messageId, @Nullable Integer index, @Nullable String label) {
	}

	/** Options chosen in a poll. */
	record Vote(long messageId, List<Integer> options) {
	}

	private final Cast cast;

	private final PhoneEvents events;

	/** Serves these phones of this server. */
	public PhonesController(FakeTelegram fake, Cast cast) {
		this.cast = cast;
		this.events = new PhoneEvents(fake, cast);
	}

	@GetMapping
	List<PhoneView> phones() {
		return this.events.all();
	}

	@GetMapping(path = "/events", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
	SseEmitter events() {
		return this.events.open();
	}

	@EventListener(ContextClosedEvent.class)
	void close() {
		this.events.close();
	}

	@PostMapping("/{id}/text")
	void text(@PathVariable String id, @RequestBody Text text) {
		if (text.text().isBlank() || text.text().length() > 4096) {
			throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
		}
		if (text.replyTo() != null) {
			phone(id).repliesTo(text.replyTo(), text.text());
		}
		else {
			phone(id).sends(text.text());
		}
	}

	@PostMapping("/{id}/press")
	void press(@PathVariable String id, @RequestBody PressOf press) {
		Phone phone = phone(id);
		if (press.messageId() != null) {
			phone.pressesOn(press.messageId(), Objects.requireNonNullElse(press.index(), 0));
			return;
		}
		String label = Objects.requireNonNullElse(press.label(), "");
		boolean contact = phone.replyKeyboard()
			.stream()
			.flatMap(List::stream)
			.anyMatch((key) -> key.asksContact() && key.label().equals(label));
		if (contact) {
			phone.sharesContact("+6280000" + phone.id());
		}
		else {
			phone.sends(label);
		}
	}

	@PostMapping("/{id}/document")
	void document(@PathVariable String id, @RequestParam MultipartFile file,
			@RequestParam(defaultValue = "") String caption) throws IOException {
		String name = Objects.requireNonNullElse(file.getOriginalFilename(), "dokumen");
		String mime = Objects.requireNonNullElse(file.getContentType(), "application/octet-stream");
		phone(id).sendsDocument(name, mime, file.getBytes(), caption);
	}

	@PostMapping("/{id}/photo")
	void photo(@PathVariable String id, @RequestParam MultipartFile file,
			@RequestParam(defaultValue = "") String caption) throws IOException {
		phone(id).sendsPhoto(file.getBytes(), caption);
	}

	@PostMapping("/{id}/voice")
	void voice(@PathVariable String id) {
		phone(id).sendsVoice(new byte[] { 'O', 'g', 'g', 'S' });
	}

	@PostMapping("/{id}/vote")
	void vote(@PathVariable String id, @RequestBody Vote vote) {
		phone(id).votes(vote.messageId(), vote.options().stream().mapToInt(Integer::intValue).toArray());
	}

	@PostMapping("/{id}/block")
	void block(@PathVariable String id) {
		phone(id).blocks();
	}

	@PostMapping("/{id}/unblock")
	void unblock(@PathVariable String id) {
		phone(id).unblocks();
	}

	@GetMapping("/{id}/files/{messageId}")
	ResponseEntity<byte[]> file(@PathVariable String id, @PathVariable long messageId) {
		Attachment file = phone(id).message(messageId).attachment();
		if (file == null) {
			throw new ResponseStatusException(HttpStatus.NOT_FOUND);
		}
		MediaType type = shownAs(file);
		boolean inside = !type.equals(MediaType.APPLICATION_OCTET_STREAM);
		ContentDisposition disposition = (inside ? ContentDisposition.inline() : ContentDisposition.attachment())
			.filename(file.fileName(), java.nio.charset.StandardCharsets.UTF_8)
			.build();
		return ResponseEntity.ok()
			.contentType(type)
			.header("Content-Disposition", disposition.toString())
			.header("X-Content-Type-Options", "nosniff")
			.body(file.bytes());
	}

	/** Few kinds open in the browser; anything that could carry a script is saved. */
	private static MediaType shownAs(Attachment file) {
		String name = file.fileName().toLowerCase(Locale.ROOT);
		return Map
			.of(".pdf", MediaType.APPLICATION_PDF, ".csv", MediaType.parseMediaType("text/plain;charset=UTF-8"), ".txt",
					MediaType.parseMediaType("text/plain;charset=UTF-8"), ".png", MediaType.IMAGE_PNG, ".jpg",
					MediaType.IMAGE_JPEG, ".jpeg", MediaType.IMAGE_JPEG)
			.entrySet()
			.stream()
			.filter((kind) -> name.endsWith(kind.getKey()))
			.map(Map.Entry::getValue)
			.findFirst()
			.orElse(MediaType.APPLICATION_OCTET_STREAM);
	}

	private Phone phone(String id) {
		return this.cast.find(id)
			.map(CastMember::phone)
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
	}

	/** What a phone cannot do is the page's mistake, not the server's. */
	@ExceptionHandler({ AssertionError.class, IllegalStateException.class })
	@ResponseStatus(HttpStatus.CONFLICT)
	Map<String, String> cannot(Throwable reason) {
		return Map.of("message", String.valueOf(reason.getMessage()).lines().findFirst().orElse(""));
	}

}
