package id.p2k2.bot.conversation;

import id.p2k2.bot.fakes.Phone;
import id.p2k2.bot.support.IntegrationTest;
import id.p2k2.bot.support.World;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@IntegrationTest
class EngineIntegrationTests {

	@Autowired
	private World world;

	@Test
	void answersACommandWithTheMenuAndWritesThePressIntoTheBubble() {
		Phone stranger = this.world.phone("Nomor baru");
		stranger.sends("/menu");
		this.world.settle();
		assertThat(stranger.newest().text()).startsWith("Silakan pilih");
		stranger.presses("Lainnya");
		this.world.settle();
		assertThat(stranger.newest().text()).startsWith("Pilihan lainnya");
		stranger.sends("bantuan");
		this.world.settle();
		assertThat(stranger.newest().text()).contains("/bantuan");
		assertThat(stranger.unansweredPresses()).isEmpty();
	}

}
