package id.p2k2.bot.demo;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * What {@code sesi.html} asks for. Looks at the folder of {@code P2K2_MESSAGES}, else at
 * {@code messages} in the working folder, where an editor of the project saves.
 */
@RestController
@Profile("phones | page-alone")
class SesiPreviewController {

	private final SesiPreview preview;

	SesiPreviewController(@Value("${P2K2_MESSAGES:}") String folder) {
		this.preview = new SesiPreview(Stream.of(folder.strip(), "messages")
			.filter((path) -> !path.isEmpty())
			.map(Path::of)
			.filter(Files::isDirectory)
			.findFirst());
	}

	/** The view, or 204 while nothing has changed since the one the page shows. */
	@GetMapping("/demo/sesi")
	ResponseEntity<SesiPreview.View> sesi(@RequestParam(defaultValue = "") String kode,
			@RequestParam(defaultValue = "") String sejak) {
		boolean same = !sejak.isEmpty() && this.preview.stamp().equals(sejak);
		return same ? ResponseEntity.noContent().build() : ResponseEntity.of(Optional.of(this.preview.view(kode)));
	}

}
