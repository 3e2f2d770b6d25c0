-- Libur nasional dan cuti bersama 2026: 17 and 8 days by the joint decree of three ministers (SKB 1497/2025, 2/2025,
-- 5/2025), read from disdiksmg.semarangkota.go.id, "Resmi: daftar hari libur nasional dan cuti bersama tahun 2026
-- berdasarkan SKB 3 Menteri". Days that follow the moon may still shift by decision of the minister; they are edited in
-- /libur, as are the years after 2026 and Ramadan.
INSERT INTO special_day (kind, name, from_date, until_date) VALUES
  ('HOLIDAY', 'Tahun Baru 2026 Masehi', '2026-01-01', '2026-01-01'),
  ('HOLIDAY', 'Isra Mikraj Nabi Muhammad SAW', '2026-01-16', '2026-01-16'),
  ('HOLIDAY', 'Cuti bersama Tahun Baru Imlek', '2026-02-16', '2026-02-16'),
  ('HOLIDAY', 'Tahun Baru Imlek 2577 Kongzili', '2026-02-17', '2026-02-17'),
  ('HOLIDAY', 'Cuti bersama Hari Suci Nyepi', '2026-03-18', '2026-03-18'),
  ('HOLIDAY', 'Hari Suci Nyepi', '2026-03-19', '2026-03-19'),
  ('HOLIDAY', 'Cuti bersama Idulfitri', '2026-03-20', '2026-03-20'),
  ('HOLIDAY', 'Idulfitri 1447 Hijriah', '2026-03-21', '2026-03-22'),
  ('HOLIDAY', 'Cuti bersama Idulfitri', '2026-03-23', '2026-03-24'),
  ('HOLIDAY', 'Wafat Yesus Kristus', '2026-04-03', '2026-04-03'),
  ('HOLIDAY', 'Kebangkitan Yesus Kristus (Paskah)', '2026-04-05', '2026-04-05'),
  ('HOLIDAY', 'Hari Buruh Internasional', '2026-05-01', '2026-05-01'),
  ('HOLIDAY', 'Kenaikan Yesus Kristus', '2026-05-14', '2026-05-14'),
  ('HOLIDAY', 'Cuti bersama Kenaikan Yesus Kristus', '2026-05-15', '2026-05-15'),
  ('HOLIDAY', 'Iduladha 1447 Hijriah', '2026-05-27', '2026-05-27'),
  ('HOLIDAY', 'Cuti bersama Iduladha', '2026-05-28', '2026-05-28'),
  ('HOLIDAY', 'Hari Raya Waisak', '2026-05-31', '2026-05-31'),
  ('HOLIDAY', 'Hari Lahir Pancasila', '2026-06-01', '2026-06-01'),
  ('HOLIDAY', '1 Muharam Tahun Baru Islam 1448 Hijriah', '2026-06-16', '2026-06-16'),
  ('HOLIDAY', 'Proklamasi Kemerdekaan', '2026-08-17', '2026-08-17'),
  ('HOLIDAY', 'Maulid Nabi Muhammad SAW', '2026-08-25', '2026-08-25'),
  ('HOLIDAY', 'Cuti bersama Natal', '2026-12-24', '2026-12-24'),
  ('HOLIDAY', 'Kelahiran Yesus Kristus (Natal)', '2026-12-25', '2026-12-25');

-- Nyepi is a day of silence in the nine kabupaten and kota of Bali.
INSERT INTO special_day (kabupaten, kind, name, from_date, until_date) VALUES
  ('Kab. Badung', 'NYEPI', 'Hari Suci Nyepi', '2026-03-19', '2026-03-19'),
  ('Kab. Bangli', 'NYEPI', 'Hari Suci Nyepi', '2026-03-19', '2026-03-19'),
  ('Kab. Buleleng', 'NYEPI', 'Hari Suci Nyepi', '2026-03-19', '2026-03-19'),
  ('Kab. Gianyar', 'NYEPI', 'Hari Suci Nyepi', '2026-03-19', '2026-03-19'),
  ('Kab. Jembrana', 'NYEPI', 'Hari Suci Nyepi', '2026-03-19', '2026-03-19'),
  ('Kab. Karangasem', 'NYEPI', 'Hari Suci Nyepi', '2026-03-19', '2026-03-19'),
  ('Kab. Klungkung', 'NYEPI', 'Hari Suci Nyepi', '2026-03-19', '2026-03-19'),
  ('Kab. Tabanan', 'NYEPI', 'Hari Suci Nyepi', '2026-03-19', '2026-03-19'),
  ('Kota Denpasar', 'NYEPI', 'Hari Suci Nyepi', '2026-03-19', '2026-03-19');
