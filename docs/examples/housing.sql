create table cases (
  id          integer primary key,
  opened_on   date not null,              -- a day in London
  tenancy_ref varchar(12),
  kind        varchar(12)
);
create table staff (
  id          integer primary key,
  full_name   varchar(60) not null,
  job_title   varchar(40) not null
);
create table case_notes (
  case_id     integer not null references cases,
  entered_at  timestamp with time zone not null,
  code        varchar(8),
  author      integer references staff,
  words       varchar(400)
);

insert into staff values
  (1, 'Ada Example', 'Officer'),
  (2, 'Bob Example', 'Senior Manager'),
  (3, 'Cy Example',  'Area Lead');                                          -- a title that maps to no role

insert into cases values
  (101, '2026-12-18', '0044/1', 'COMPLAINT'),                               -- a Friday
  (102, '2026-12-18', '0120/3', 'COMPLAINT'),
  (103, '2026-06-23', '0078/2', 'COMPLAINT'),                               -- a Tuesday
  (104, '2027-01-04', null,     null),
  (105, '2027-01-04', '0044/1', 'REQUEST');

insert into case_notes values
  (101, '2026-12-18 09:15:00+00', 'FORMAL', null, 'He wants it dealt with formally'),
  (101, '2026-12-29 10:00:00+00', 'ACK1',   1,    null),                    -- EMH-3: Tuesday 29 December
  (101, '2027-01-13 16:40:00+00', 'RESP1',  1,    null),                    -- EMH-5: Wednesday 13 January
  (102, '2026-12-18 11:00:00+00', 'FORMAL', null, null),
  (102, '2026-12-30 09:30:00+00', 'ACK1',   1,    'Should have gone yesterday'),
  (102, '2027-01-13 12:00:00+00', 'RESP1',  1,    null),
  (102, '2027-02-01 08:50:00+00', 'ESC',    null, 'She is not happy with the answer'),
  (102, '2027-02-05 15:00:00+00', 'ACK2',   2,    null),                    -- EMH-10: Monday 8 February
  (103, '2026-06-23 14:00:00+00', 'FORMAL', null, null),
  (103, '2026-06-24 14:00:00+00', 'TEL',    1,    'Rang, no answer'),       -- a code that maps to nothing
  (103, '2026-06-25 14:00:00+00', null,     1,    'Left a card'),
  (103, '2026-06-30 23:10:00+00', 'ACK1',   1,    null),                    -- ten past midnight on Wednesday 1 July
  (104, '2027-01-05 10:00:00+00', 'ACK1',   3,    null);
