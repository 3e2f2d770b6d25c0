package id.p2k2.bot.roster;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

import id.p2k2.bot.inbox.Attachments;
import id.p2k2.bot.inbox.Incoming;
import id.p2k2.bot.people.Speaker;
import id.p2k2.bot.roster.file.ImportFile;
import id.p2k2.bot.roster.file.ImportKind;
import id.p2k2.bot.roster.file.OpenResult;
import id.p2k2.bot.shared.ImportId;
import id.p2k2.bot.shared.Utc;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Files that staff send: read, compared, shown, saved. All of it is one transaction a
 * step: a file is read within the turn of whoever sent it, which is bearable because it
 * has at most 20 MB and {@value #MOST_ROWS} rows; larger ones are for the command line.
 */
@Service
@Transactional
public class Imports {

	/** Rows of a file that is saved in a chat. */
	public static final int MOST_ROWS = 20_000;

	private final Staging staging;

	private final Comparing comparing;

	private final Previews previews;

	private final AlikeNames alike;

	private final Clock clock;

	Imports(Staging staging, Comparing comparing, Previews previews, AlikeNames alike, Clock clock) {
		this.staging = staging;
		this.comparing = comparing;
		this.previews = previews;
		this.alike = alike;
		this.clock = clock;
	}

	/**
	 * Reads a file and says what it would change. Nothing is saved but the rows
	 * themselves, for a day.
	 * @param attachment what was sent
	 * @param content its content, empty if it cannot be had now
	 * @param speaker by whom
	 * @return the preview, or why there is none
	 */
	public ReadResult read(Incoming.Attachment attachment, Optional<Path> content, Speaker speaker) {
		Optional<Importer> importer = Importer.of(speaker);
		if (importer.isEmpty()) {
			return new ReadResult.NotAllowed();
		}
		if (attachment.size() > Attachments.LARGEST) {
			return new ReadResult.TooLarge();
		}
		return content.map((path) -> readFile(path, importer.get())).orElseGet(ReadResult.Unavailable::new);
	}

	/**
	 * What a file would change, as of its last comparison.
	 * @param id the import
	 * @param speaker whose it must be
	 * @return the preview, or empty if it is gone or saved
	 */
	public Optional<Preview> preview(ImportId id, Speaker speaker) {
		return open(id, speaker).map((staged) -> preview(id, staged));
	}

	/**
	 * The next two names that may be one person.
	 * @param id the import
	 * @param speaker whose it must be
	 * @return the pair, or empty if all are spoken of
	 */
	public Optional<Alike> alike(ImportId id, Speaker speaker) {
		return open(id, speaker).flatMap((_) -> this.alike.next(id));
	}

	/**
	 * Keeps what somebody says of two names.
	 * @param id the import
	 * @param number which pair
	 * @param same whether they are one person: then a stored family takes the name in the
	 * file, and of two rows the later one is refused
	 * @param speaker whose import it must be
	 */
	public void answer(ImportId id, int number, boolean same, Speaker speaker) {
		if (open(id, speaker).isPresent()) {
			this.alike.answer(id, number, same);
			this.alike.apply(id);
		}
	}

	/**
	 * Saves an import, once. The rows are compared anew before, because something else
	 * may have been saved since the preview.
	 * @param id the import
	 * @param speaker whose it must be, with what they may do now
	 * @return what was saved
	 */
	public SaveResult save(ImportId id, Speaker speaker) {
		Optional<Importer> importer = Importer.of(speaker);
		Optional<Staging.Staged> staged = importer.flatMap((by) -> this.staging.find(id, by.staff()));
		if (importer.isEmpty() || staged.isEmpty() || isStaffByPendamping(staged.get().kind(), importer.get())) {
			return new SaveResult.Gone();
		}
		if (staged.get().saved()) {
			return new SaveResult.AlreadySaved();
		}
		this.staging.takeTurn();
		this.comparing.compare(id, staged.get().kind(), importer.get());
		this.alike.apply(id);
		Counts counts = this.staging.counts(id);
		this.comparing.save(id, staged.get().kind(), importer.get());
		return new SaveResult.Saved(staged.get().kind() == ImportKind.STAFF, counts);
	}

	/**
	 * Forgets an import that was not saved.
	 * @param id the import
	 * @param speaker whose it must be
	 */
	public void discard(ImportId id, Speaker speaker) {
		open(id, speaker).ifPresent((_) -> this.staging.delete(id));
	}

	private ReadResult readFile(Path path, Importer importer) {
		try {
			return read(path, importer);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private ReadResult read(Path path, Importer importer) throws IOException {
		if (Files.size(path) > Attachments.LARGEST) {
			return new ReadResult.TooLarge();
		}
		return switch (ImportFile.open(path)) {
			case OpenResult.Refused refused -> new ReadResult.Refused(refused);
			case OpenResult.Opened(ImportFile file) -> {
				try (file) {
					yield isStaffByPendamping(file.kind(), importer) ? new ReadResult.StaffByPendamping()
							: stage(file, importer);
				}
			}
		};
	}

	private ReadResult stage(ImportFile file, Importer importer) {
		ImportId id = this.staging.create(file.kind(), importer.staff());
		if (this.staging.add(id, file.rows(), MOST_ROWS).isEmpty()) {
			this.staging.delete(id);
			return new ReadResult.TooManyRows(MOST_ROWS);
		}
		this.comparing.compare(id, file.kind(), importer);
		if (file.kind() == ImportKind.MEMBERS) {
			this.alike.find(id, today());
		}
		Preview preview = preview(id, new Staging.Staged(file.kind(), false));
		if (!preview.changes()) {
			this.staging.saved(id);
		}
		return new ReadResult.Read(preview);
	}

	private Preview preview(ImportId id, Staging.Staged staged) {
		return this.previews.of(id, staged.kind() == ImportKind.STAFF, today());
	}

	private Optional<Staging.Staged> open(ImportId id, Speaker speaker) {
		return Importer.of(speaker)
			.flatMap((importer) -> this.staging.find(id, importer.staff()))
			.filter((staged) -> !staged.saved());
	}

	private LocalDate today() {
		return Utc.of(this.clock.instant()).toLocalDate();
	}

	private static boolean isStaffByPendamping(ImportKind kind, Importer importer) {
		return kind == ImportKind.STAFF && importer instanceof Importer.Pendamping;
	}

}
