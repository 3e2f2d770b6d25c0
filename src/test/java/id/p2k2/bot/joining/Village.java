package id.p2k2.bot.joining;

import java.time.LocalDate;
import java.util.Objects;

import id.p2k2.bot.fakes.Phone;
import id.p2k2.bot.people.JoinCodes;
import id.p2k2.bot.people.Kpm;
import id.p2k2.bot.people.KpmRepository;
import id.p2k2.bot.people.MemberRole;
import id.p2k2.bot.people.Sapaan;
import id.p2k2.bot.people.Staff;
import id.p2k2.bot.people.StaffRepository;
import id.p2k2.bot.people.StaffRole;
import id.p2k2.bot.shared.KpmId;
import id.p2k2.bot.shared.StaffId;
import id.p2k2.bot.support.World;

import org.springframework.jdbc.support.GeneratedKeyHolder;

/** Puts people on the list and lets them join, for tests of joining and privacy. */
public final class Village {

	private static final LocalDate LONG_AGO = LocalDate.of(2026, 1, 1);

	private final World world;

	private final KpmRepository families;

	private final StaffRepository staff;

	private final JoinCodes codes;

	public Village(World world, KpmRepository families, StaffRepository staff, JoinCodes codes) {
		this.world = world;
		this.families = families;
		this.staff = staff;
		this.codes = codes;
	}

	public StaffId staff(String name, StaffRole role) {
		Staff stored = this.staff
			.save(new Staff(null, name, null, role, "Kab. Bekasi", null, true, this.world.clock().instant(), 0));
		return Objects.requireNonNull(stored.id());
	}

	public long kelompok(String name, StaffId pendamping) {
		insert("INSERT IGNORE INTO desa (kabupaten, kecamatan, name) VALUES ('Kab. Bekasi', 'Serang Baru', 'Sukaragam')");
		long kelompok = insert("INSERT INTO kelompok (desa_id, name, zone) SELECT MIN(id), ?, 'WIB' FROM desa", name);
		insert("INSERT INTO assignment (kelompok_id, staff_id, from_date) VALUES (?, ?, ?)", kelompok,
				pendamping.value(), LONG_AGO);
		return kelompok;
	}

	public KpmId family(String name, long kelompok, MemberRole role) {
		Kpm stored = this.families.save(new Kpm(null, "Kab. Bekasi", null, name, Sapaan.IBU, Kpm.Status.ACTIVE,
				this.world.clock().instant(), 0));
		KpmId id = Objects.requireNonNull(stored.id());
		insert("INSERT INTO membership (kpm_id, kelompok_id, role, from_date) VALUES (?, ?, ?, ?)", id.value(),
				kelompok, role.name(), LONG_AGO);
		return id;
	}

	public String card(KpmId family) {
		return this.codes.forFamily(family).code().display();
	}

	public String code(StaffId member) {
		return this.codes.forStaff(member).code().display();
	}

	/** A phone from which somebody has joined as staff. */
	public Phone working(String name, StaffId member) {
		Phone phone = this.world.phone(name);
		say(phone, "/start " + code(member));
		press(phone, "Setuju");
		return phone;
	}

	public void join(Phone phone, KpmId family) {
		say(phone, "/start " + card(family));
		press(phone, "Ya, benar");
		press(phone, "Boleh");
	}

	public void say(Phone phone, String text) {
		phone.sends(text);
		this.world.settle();
	}

	public void press(Phone phone, String label) {
		phone.presses(label);
		this.world.settle();
	}

	public long count(String query, Object... parameters) {
		return this.world.jdbc().sql(query).params(parameters).query(Long.class).single();
	}

	private long insert(String statement, Object... parameters) {
		GeneratedKeyHolder key = new GeneratedKeyHolder();
		this.world.jdbc().sql(statement).params(parameters).update(key, "id");
		return (key.getKey() != null) ? key.getKey().longValue() : 0;
	}

}
