// SPDX-License-Identifier: GPL-3.0-or-later
// The menu of records: what can be done in the form and the table of the page in view.
#pragma once

class QAction;
class QMenu;

namespace grants::ui {

class Page;

/// Puts the acts of the page's form and table behind `form`, which leads to the form; they keep
/// the shortcuts they have there. Null when no page is in view.
void offerRecordActs(QMenu& menu, QAction& form, Page* page);

}  // namespace grants::ui
