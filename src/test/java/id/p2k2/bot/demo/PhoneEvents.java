package id.p2k2.bot.demo;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

import id.p2k2.bot.fakes.Change;
import id.p2k2.bot.fakes.FakeTelegram;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * Server-sent events: a {@code snapshot} of all phones, then {@code phone} with the new
 * state of each that changed, and {@code typing}. Changes that come faster than the
 * browser reads are merged.
 */
final class PhoneEvents {

	private static final long HEARTBEAT = 15;

	private final FakeTelegram fake;

	private final Cast cast;

	private final List<Viewer> viewers = new CopyOnWriteArrayList<>();

	PhoneEvents(FakeTelegram fake, Cast cast) {
		this.fake = fake;
		this.cast = cast;
		fake.onChange(this::changed);
	}

	SseEmitter open() {
		Viewer viewer = new Viewer();
		viewer.emitter.onCompletion(viewer::leave);
		viewer.emitter.onError((error) -> viewer.leave());
		this.viewers.add(viewer);
		Thread.ofVirtual().name("phones-page").start(viewer::serve);
		return viewer.emitter;
	}

	/** Ends all streams, which would otherwise hold up an orderly shutdown. */
	void close() {
		this.viewers.forEach((viewer) -> {
			viewer.leave();
			viewer.emitter.complete();
		});
	}

	List<PhoneView> all() {
		return this.cast.members().stream().map((member) -> PhoneView.of(this.fake, member)).toList();
	}

	private void changed(Change change) {
		this.cast.find(change.token(), change.chatId())
			.ifPresent((member) -> this.viewers.forEach((viewer) -> viewer.mark(member, change.kind())));
	}

	private final class Viewer {

		private final SseEmitter emitter = new SseEmitter(0L);

		private final ReentrantLock lock = new ReentrantLock();

		private final Condition marked = this.lock.newCondition();

		private final Set<CastMember> dirty = new LinkedHashSet<>();

		private final Set<CastMember> typing = new LinkedHashSet<>();

		private volatile boolean gone;

		void mark(CastMember member, Change.Kind kind) {
			this.lock.lock();
			try {
				((kind == Change.Kind.TYPING) ? this.typing : this.dirty).add(member);
				this.marked.signal();
			}
			finally {
				this.lock.unlock();
			}
		}

		void leave() {
			PhoneEvents.this.viewers.remove(this);
			this.lock.lock();
			try {
				this.gone = true;
				this.marked.signal();
			}
			finally {
				this.lock.unlock();
			}
		}

		void serve() {
			try {
				send("snapshot", all());
				boolean open = true;
				while (open) {
					open = step();
				}
			}
			catch (IOException | IllegalStateException ex) {
				// the browser closed the page
				leave();
			}
			catch (InterruptedException ex) {
				Thread.currentThread().interrupt();
			}
		}

		private boolean step() throws InterruptedException, IOException {
			boolean idle = !waitForMark();
			if (idle) {
				this.emitter.send(SseEmitter.event().comment("masih di sini"));
			}
			for (CastMember member : drain(this.typing)) {
				send("typing", Map.of("key", member.key()));
			}
			for (CastMember member : drain(this.dirty)) {
				send("phone", PhoneView.of(PhoneEvents.this.fake, member));
			}
			return !this.gone;
		}

		private boolean waitForMark() throws InterruptedException {
			this.lock.lock();
			try {
				boolean nothing = this.dirty.isEmpty() && this.typing.isEmpty() && !this.gone;
				return !nothing || this.marked.await(HEARTBEAT, TimeUnit.SECONDS);
			}
			finally {
				this.lock.unlock();
			}
		}

		private List<CastMember> drain(Set<CastMember> members) {
			this.lock.lock();
			try {
				List<CastMember> taken = List.copyOf(members);
				members.clear();
				return taken;
			}
			finally {
				this.lock.unlock();
			}
		}

		private void send(String name, Object data) throws IOException {
			this.emitter.send(SseEmitter.event().name(name).data(data, MediaType.APPLICATION_JSON));
		}

	}

}
