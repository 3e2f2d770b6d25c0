-- Libur nasional dan cuti bersama 2027: 18 and 8 days by the joint decree of three ministers (SKB 1205/2026, 3/2026,
-- 2/2026 of 15 September 2026), as five public lists that cite it and setneg.go.id, "Inilah SKB 3 Menteri Libur Nasional
-- dan Cuti Bersama 2027", give them in agreement. Days that follow the moon may still shift by decision of the minister;
-- they are edited in /libur. Ramadan is not in the decree: its first day is decided at the sidang isbat and entered in
-- /libur, as are the years after 2027.
INSERT INTO special_day (kind, name, from_date, until_date) VALUES
  ('HOLIDAY', 'Tahun Baru 2027 Masehi', '2027-01-01', '2027-01-01'),
  ('HOLIDAY', 'Isra Mikraj Nabi Muhammad SAW', '2027-01-05', '2027-01-05'),
  ('HOLIDAY', 'Cuti bersama Tahun Baru Imlek', '2027-02-05', '2027-02-05'),
  ('HOLIDAY', 'Tahun Baru Imlek 2578 Kongzili', '2027-02-06', '2027-02-06'),
  ('HOLIDAY', 'Hari Suci Nyepi', '2027-03-08', '2027-03-08'),
  ('HOLIDAY', 'Cuti bersama Idulfitri', '2027-03-09', '2027-03-09'),
  ('HOLIDAY', 'Idulfitri 1448 Hijriah', '2027-03-10', '2027-03-11'),
  ('HOLIDAY', 'Cuti bersama Idulfitri', '2027-03-12', '2027-03-12'),
  ('HOLIDAY', 'Cuti bersama Idulfitri', '2027-03-15', '2027-03-15'),
  ('HOLIDAY', 'Cuti bersama Wafat Yesus Kristus', '2027-03-25', '2027-03-25'),
  ('HOLIDAY', 'Wafat Yesus Kristus', '2027-03-26', '2027-03-26'),
  ('HOLIDAY', 'Kebangkitan Yesus Kristus (Paskah)', '2027-03-28', '2027-03-28'),
  ('HOLIDAY', 'Hari Buruh Internasional', '2027-05-01', '2027-05-01'),
  ('HOLIDAY', 'Kenaikan Yesus Kristus', '2027-05-06', '2027-05-06'),
  ('HOLIDAY', 'Iduladha 1448 Hijriah', '2027-05-17', '2027-05-17'),
  ('HOLIDAY', 'Cuti bersama Iduladha', '2027-05-18', '2027-05-18'),
  ('HOLIDAY', 'Cuti bersama Waisak', '2027-05-19', '2027-05-19'),
  ('HOLIDAY', 'Hari Raya Waisak', '2027-05-20', '2027-05-20'),
  ('HOLIDAY', 'Hari Lahir Pancasila', '2027-06-01', '2027-06-01'),
  ('HOLIDAY', '1 Muharam Tahun Baru Islam 1449 Hijriah', '2027-06-06', '2027-06-06'),
  ('HOLIDAY', 'Maulid Nabi Muhammad SAW', '2027-08-15', '2027-08-15'),
  ('HOLIDAY', 'Proklamasi Kemerdekaan', '2027-08-17', '2027-08-17'),
  ('HOLIDAY', 'Cuti bersama Natal', '2027-12-24', '2027-12-24'),
  ('HOLIDAY', 'Kelahiran Yesus Kristus (Natal)', '2027-12-25', '2027-12-25'),
  ('HOLIDAY', 'Isra Mikraj Nabi Muhammad SAW', '2027-12-26', '2027-12-26');

-- Nyepi is a day of silence in the nine kabupaten and kota of Bali.
INSERT INTO special_day (kabupaten, kind, name, from_date, until_date) VALUES
  ('Kab. Badung', 'NYEPI', 'Hari Suci Nyepi', '2027-03-08', '2027-03-08'),
  ('Kab. Bangli', 'NYEPI', 'Hari Suci Nyepi', '2027-03-08', '2027-03-08'),
  ('Kab. Buleleng', 'NYEPI', 'Hari Suci Nyepi', '2027-03-08', '2027-03-08'),
  ('Kab. Gianyar', 'NYEPI', 'Hari Suci Nyepi', '2027-03-08', '2027-03-08'),
  ('Kab. Jembrana', 'NYEPI', 'Hari Suci Nyepi', '2027-03-08', '2027-03-08'),
  ('Kab. Karangasem', 'NYEPI', 'Hari Suci Nyepi', '2027-03-08', '2027-03-08'),
  ('Kab. Klungkung', 'NYEPI', 'Hari Suci Nyepi', '2027-03-08', '2027-03-08'),
  ('Kab. Tabanan', 'NYEPI', 'Hari Suci Nyepi', '2027-03-08', '2027-03-08'),
  ('Kota Denpasar', 'NYEPI', 'Hari Suci Nyepi', '2027-03-08', '2027-03-08');
