explain scenarios/used-car/open.yaml -p price_open --format json --party buyer
