package id.p2k2.bot.fakes;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.locks.ReentrantLock;

import org.jspecify.annotations.Nullable;

/** Faults waiting for their call, first come first served. */
final class Faults {

	static final String ANY = "any";

	private record Planned(String method, @Nullable Long chatId, Fault fault) {

		boolean fits(String called, @Nullable Long chat) {
			boolean method = this.method.equals(ANY) || this.method.equals(called);
			return method && (this.chatId == null || this.chatId.equals(chat));
		}

	}

	private final ReentrantLock lock = new ReentrantLock();

	private final List<Planned> planned = new ArrayList<>();

	void plan(String method, @Nullable Long chatId, Fault fault) {
		this.lock.lock();
		try {
			this.planned.add(new Planned(method.toLowerCase(Locale.ROOT), chatId, fault));
		}
		finally {
			this.lock.unlock();
		}
	}

	/** The fault for this call, which is thereby used up; chat null: not yet read. */
	@Nullable Fault take(String method, @Nullable Long chatId) {
		this.lock.lock();
		try {
			Iterator<Planned> each = this.planned.iterator();
			while (each.hasNext()) {
				Planned next = each.next();
				if (next.fits(method, chatId)) {
					each.remove();
					return next.fault();
				}
			}
			return null;
		}
		finally {
			this.lock.unlock();
		}
	}

	int waiting() {
		this.lock.lock();
		try {
			return this.planned.size();
		}
		finally {
			this.lock.unlock();
		}
	}

	void clear() {
		this.lock.lock();
		try {
			this.planned.clear();
		}
		finally {
			this.lock.unlock();
		}
	}

}
