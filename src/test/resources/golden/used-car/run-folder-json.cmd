run scenarios --format json --package first_offer
