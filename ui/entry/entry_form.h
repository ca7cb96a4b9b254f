// SPDX-License-Identifier: GPL-3.0-or-later
// A table that is typed into, with the form of its records beside it.
#pragma once

#include "ui/entry/table_entry.h"
#include "ui/record/record_form.h"

namespace grants::ui {

/// The form turns to what is begun or clicked in the table, the table goes to what the form saved
/// or brought back, and has the keyboard when the form is left. The form is hidden until the panel
/// shows it.
void joinForm(RecordForm& form, TableEntry& entry, TablePane& pane);

}  // namespace grants::ui
