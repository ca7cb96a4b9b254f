// SPDX-License-Identifier: GPL-3.0-or-later
// The clipboard of a table of records: what leaves its draft rows, and what comes in.
#pragma once

#include "ui/entry/entry_views.h"
#include "ui/entry/paste_reader.h"

namespace grants::ui {

class EntryPaste : public QObject {
    Q_OBJECT
  public:
    EntryPaste(EntryViews& views, QObject* parent);

    /// From the upper left of what is selected on. A first line that looks like titles is asked
    /// about; where no rows are begun it says which ones the others go into.
    void paste();
    /// The selected cells of the draft rows as they are shown, amounts to the 分.
    void copyDrafts(Titles titles) const;

  private:
    [[nodiscard]] PasteGround ground(qsizetype most) const;
    [[nodiscard]] std::vector<FixedRow> rows() const;
    void ask(const QString& text, PasteGround ground, NamedColumns named);
    void fillIn(const QString& text, PasteGround ground, const NamedColumns& named);
    void read(const QString& text, PasteGround ground, FirstLine first);
    void take(Pasted pasted);
    [[nodiscard]] QStringList leftOut(const Pasted& pasted) const;
    [[nodiscard]] bool begin(const QString& what, const Pasted& pasted);

    EntryViews& m_views;
    BackgroundTask m_reading;
};

}  // namespace grants::ui
