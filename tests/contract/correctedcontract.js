// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

// Writes the published contract as JSON, with its known faults corrected and additional keys forbidden, so that the
// proxy reports keys that are not in the contract. Usage: node correctedcontract.js SWAGGER.YAML CORRECTED.JSON
// The comments name the rows of the table "Errors in the contract" of app/constantcontact/README.md. Rows that are missing
// here concern descriptions, examples or the login, which no proxy checks.
'use strict';

const fs = require('fs');
const yaml = require('js-yaml');

const contract = yaml.load(fs.readFileSync(process.argv[2], 'utf8'));
const { definitions, paths } = contract;
const kMethods = ['get', 'put', 'post', 'delete', 'patch'];

function operations() {
    return Object.values(paths).flatMap((path) => kMethods.filter((method) => path[method]).map((method) => path[method]));
}

function queryParameter(path, name) {
    return paths[path].get.parameters.find((parameter) => parameter.in === 'query' && parameter.name === name);
}

// ListActivityRemoveContacts, CustomFieldId100, `tag_ids`
const removal = definitions.ListActivityRemoveContacts.properties;
removal.source.properties.contact_ids.maxItems = 500;
removal.source.properties.list_ids.maxItems = 50;
removal.source.properties.tag_ids.maxItems = 50;
removal.list_ids.maxItems = 50;
definitions.ListActivityAddContacts.properties.source.properties.tag_ids.maxItems = 50;
definitions.CustomFieldId100.properties.custom_field_ids.maxItems = 100;

// JsonImportContact `home country`
const row = definitions.JsonImportContact.properties;
row.home_country = row['home country'];
delete row['home country'];

// GET /contact_lists `limit`
queryParameter('/contact_lists', 'limit').maximum = 500;

// ContactResource birthday texts (the schemas have no bounds at all)
for (const { properties } of Object.values(definitions).filter((definition) => definition.properties)) {
    if (properties.birthday_month && properties.birthday_day) {
        Object.assign(properties.birthday_month, { minimum: 1, maximum: 12 });
        Object.assign(properties.birthday_day, { minimum: 1, maximum: 31 });
    }
}

// ContactCustomField / import vs sign_up_form
definitions.ContactCreateOrUpdateInput.properties.custom_fields.maxItems = 25;

// CustomFieldChoice.choice_id
delete definitions.CustomFieldChoice.properties.choice_id.type;

// 429 (every call can return it)
for (const operation of operations())
    operation.responses['429'] ??= { description: 'Too many requests.' };

// `cursor` (part of the links to the next page)
for (const path of ['/contacts', '/contact_lists', '/contact_custom_fields', '/activities'])
    paths[path].get.parameters.push({ in: 'query', name: 'cursor', type: 'string' });

// Not in the table: these parameters accept several values separated by commas (README.md, Reading contacts, and their own
// description), but the enumeration allows one.
const lists = ['include', 'status'].map((name) => queryParameter('/contacts', name));
for (const parameter of [...lists, queryParameter('/contacts/{contact_id}', 'include')]) {
    const word = '(' + parameter.enum.join('|') + ')';
    parameter.pattern = '^' + word + '(,' + word + ')*$';
    delete parameter.enum;
}

// Each custom field is a separate key of an import row (README.md, Imports).
definitions.JsonImportContact.patternProperties = { '^cf:': { type: 'string', maxLength: 255 } };

// Neither side may send a key that is not in the contract.
function close(schema) {
    if (schema === null || typeof schema !== 'object')
        return;
    if (schema.properties && !schema.additionalProperties)
        schema.additionalProperties = false;
    Object.values(schema).forEach(close);
}
close(definitions);
for (const path of Object.values(paths))
    close(path);

// The proxy compares the whole path, which the links to the next page contain.
contract.paths = Object.fromEntries(Object.entries(paths).map(([path, item]) => [contract.basePath + path, item]));
contract.basePath = '/';

fs.writeFileSync(process.argv[3], JSON.stringify(contract));
