-- How a member of staff is addressed, where a file said so: "Pak Andi".
ALTER TABLE staff ADD COLUMN sapaan VARCHAR(8) CHARACTER SET ascii;

-- The name as the file has it, where it held the sapaan: the list of codes names people as their list did.
ALTER TABLE import_row ADD COLUMN written_name VARCHAR(80);
ALTER TABLE import_new ADD COLUMN written_name VARCHAR(80);
