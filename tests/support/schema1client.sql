-- SPDX-FileCopyrightText: 2026 Listwell maintainers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- One client, as a program with schema 1 stored her; resources/store/schema1.sql comes first. A statement ends
-- with the line.
UPDATE meta SET value = 2 WHERE name = 'revision';
INSERT INTO client VALUES(1,'','Ana','','ana@example.com','','','','','','','','',NULL,'active','yes',1795417701267,1,'profile','','ana@example.com','','waiting','ana','ana ana@example.com',2);
INSERT INTO mailbox VALUES('ana@example.com','','',NULL,'','not_listed',NULL,0,NULL,NULL,'[]','','',2,0);
INSERT INTO consent_entry VALUES(1,1795417701267,1,'ana@example.com','yes','profile','');
PRAGMA user_version = 1;
