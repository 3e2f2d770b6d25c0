package id.p2k2.bot.roster;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;

import id.p2k2.bot.roster.file.ImportFile;
import id.p2k2.bot.roster.file.ImportKind;
import id.p2k2.bot.shared.ImportId;
import id.p2k2.bot.shared.Utc;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Imports without a limit of rows, for the command line: every statement stands for
 * itself, and families are saved in parts of the file, each in a transaction of its own.
 * If it breaks off, the same file may be brought again: what was saved is unchanged then,
 * and its codes are on the cards.
 */
@Component
class LargeImports {

	private final Staging staging;

	private final Comparing comparing;

	private final MemberSaving memberSaving;

	private final AlikeNames alike;

	private final ImportLists lists;

	private final TransactionTemplate transaction;

	private final Clock clock;

	LargeImports(Staging staging, Comparing comparing, MemberSaving memberSaving, AlikeNames alike, ImportLists lists,
			TransactionTemplate transaction, Clock clock) {
		this.staging = staging;
		this.comparing = comparing;
		this.memberSaving = memberSaving;
		this.alike = alike;
		this.lists = lists;
		this.transaction = transaction;
		this.clock = clock;
	}

	/**
	 * Nearly equal names are looked for only in files as small as those sent in a chat.
	 */
	Compared read(ImportFile file) {
		ImportId id = this.staging.create(file.kind(), Optional.empty());
		this.staging.add(id, file.rows(), Long.MAX_VALUE);
		this.comparing.compare(id, file.kind(), new Importer.Operator());
		Counts counts = this.staging.counts(id);
		long rows = counts.added() + counts.changed() + counts.same() + counts.refused();
		if (file.kind() == ImportKind.MEMBERS && rows <= Imports.MOST_ROWS) {
			this.alike.find(id, Utc.of(this.clock.instant()).toLocalDate());
		}
		return new Compared(id, file.kind(), rows, this.alike.open(id, Integer.MAX_VALUE).size());
	}

	Counts save(Compared compared) {
		ImportId id = compared.id();
		if (compared.kind() == ImportKind.STAFF) {
			inTurn(() -> this.comparing.save(id, ImportKind.STAFF, new Importer.Operator()));
		}
		else {
			inTurn(() -> this.memberSaving.saveKelompok(id));
			Lines.upTo(this.staging.lastLine(id))
				.forEach((lines) -> inTurn(() -> this.memberSaving.saveFamilies(id, lines)));
			this.staging.saved(id);
		}
		return this.staging.counts(id);
	}

	void writeCodes(ImportId id, Path to) throws IOException {
		try (OutputStream output = Files.newOutputStream(to)) {
			this.lists.write(id, output);
		}
	}

	void writeRefused(ImportId id, Path to) throws IOException {
		try (OutputStream output = Files.newOutputStream(to)) {
			this.lists.writeRefused(id, output);
		}
	}

	void forget(ImportId id) {
		this.staging.delete(id);
	}

	private void inTurn(Runnable work) {
		this.transaction.executeWithoutResult((_) -> {
			this.staging.takeTurn();
			work.run();
		});
	}

	/**
	 * A file in the staging tables.
	 *
	 * @param id the import
	 * @param kind what file
	 * @param rows how many
	 * @param alike how many pairs of nearly equal names
	 */
	record Compared(ImportId id, ImportKind kind, long rows, int alike) {

	}

}
