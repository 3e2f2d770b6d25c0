package id.p2k2.bot.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import id.p2k2.bot.shared.KelompokId;

import org.springframework.context.annotation.Fallback;
import org.springframework.stereotype.Component;

/** Where no catalogue is installed meetings have free topics. */
@Component
@Fallback
class NoCatalogue implements SesiSuggestion {

	@Override
	public Optional<Sesi> next(KelompokId kelompok, LocalDate day) {
		return Optional.empty();
	}

	@Override
	public Meant meant(String typed) {
		return new Meant(List.of(), false);
	}

	@Override
	public Optional<Sesi> sesi(String code) {
		return Optional.empty();
	}

	@Override
	public List<Modul> modul() {
		return List.of();
	}

}
