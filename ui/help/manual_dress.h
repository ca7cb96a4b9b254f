// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QTextDocument;

namespace grants::ui {

struct Theme;

/// Gives a document read from Markdown the sizes, colours and distances of the session.
void dressManual(QTextDocument& document, const Theme& theme);

}  // namespace grants::ui
