// SPDX-FileCopyrightText: 2026 Listwell maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/client.h"
#include "domain/standardfields.h"

namespace Domain {

/// A standard field that holds text, and the client's member that stores it.
struct TextField
{
    StandardField field;
    QString Client::*member;
};

/// All of them, in the order of a profile. The full name, the birthday, the status and the answer are not
/// among them.
inline constexpr TextField kTextFields[] = {
    {StandardField::StudioNumber, &Client::studioNumber},
    {StandardField::FirstName, &Client::firstName},
    {StandardField::LastName, &Client::lastName},
    {StandardField::Email, &Client::email},
    {StandardField::Phone, &Client::phone},
    {StandardField::HomePhone, &Client::homePhone},
    {StandardField::WorkPhone, &Client::workPhone},
    {StandardField::Street, &Client::street},
    {StandardField::City, &Client::city},
    {StandardField::State, &Client::state},
    {StandardField::PostalCode, &Client::postalCode},
    {StandardField::Country, &Client::country},
};

} // namespace Domain
