package id.p2k2.bot.inbox;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

import id.p2k2.bot.shared.Chat;

/**
 * One attempt at the oldest update of a chat. If its file is wanted, the transaction ends
 * with nothing done, the file is brought, and the attempt begins anew.
 */
final class InboxTurn {

	private final Inbox inbox;

	private final IncomingHandler handler;

	private final Attachments attachments;

	private final Chat chat;

	private boolean found;

	private Inbox.Waiting waiting = new Inbox.Waiting(0, "", 0, true, false);

	private Incoming incoming = new Incoming.Other("", 0);

	private boolean lacksFile;

	private long fileOf;

	private Optional<Path> file = Optional.empty();

	InboxTurn(Inbox inbox, IncomingHandler handler, Attachments attachments, Chat chat) {
		this.inbox = inbox;
		this.handler = handler;
		this.attachments = attachments;
		this.chat = chat;
	}

	/** Within a transaction, again if it was rolled back. */
	void run() {
		this.found = false;
		this.lacksFile = false;
		Inbox.Waiting oldest = this.inbox.lockOldest(this.chat, Instant.now()).orElse(null);
		if (oldest == null || oldest.early()) {
			return;
		}
		this.found = true;
		this.waiting = oldest;
		this.incoming = this.inbox.read(oldest);
		this.lacksFile = this.fileOf != oldest.id() && this.incoming instanceof Incoming.Attachment attachment
				&& this.handler.wants(this.chat, attachment);
		if (!this.lacksFile) {
			this.handler.handle(this.chat, this.incoming, (this.fileOf == oldest.id()) ? this.file : Optional.empty());
			this.inbox.done(oldest.id());
		}
	}

	/** Whether nothing was done for want of the file. */
	boolean lacksFile() {
		return this.lacksFile;
	}

	/** Outside any transaction: then the turn can be run with its file. */
	void bringFile() {
		if (this.incoming instanceof Incoming.Attachment attachment) {
			forgetFile();
			this.fileOf = this.waiting.id();
			this.file = this.attachments.fetch(this.chat, attachment.fileId());
		}
	}

	void forgetFile() {
		this.file.ifPresent((path) -> path.toFile().delete());
		this.file = Optional.empty();
	}

	/** Whether there was anything to do. */
	boolean found() {
		return this.found;
	}

	/** Whether something of this chat waits that was there when the turn began. */
	boolean more() {
		return this.found && this.waiting.more();
	}

	Inbox.Waiting waiting() {
		return this.waiting;
	}

	/** The press that has been worked, if it was one. */
	Optional<Incoming.Press> press() {
		return (this.found && this.incoming instanceof Incoming.Press press) ? Optional.of(press) : Optional.empty();
	}

}
