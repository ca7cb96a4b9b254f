// SPDX-License-Identifier: GPL-3.0-or-later
// The preview as one types into it: F2 or typing edits, Enter asks for the next bad cell, Ctrl+D
// fills down, blocks are pasted. What becomes of a row stays in view wherever its cells are
// scrolled.
#pragma once

#include "ui/importing/mending/preview_model.h"
#include "ui/table/frozen_view.h"

namespace grants::ui {

class MendView : public FrozenView {
    Q_OBJECT
  public:
    explicit MendView(PreviewModel& model, QWidget* parent = nullptr);

    /// Puts the cursor on a cell and brings it into view.
    void goTo(const QModelIndex& cell);
    /// Takes what stands in an open editor.
    void settle();
    /// Puts the cursor on what became of its row, where nothing can be typed.
    void park();

  public Q_SLOTS:
    void copy();
    void paste();
    void fillDown();
    void erase();

  Q_SIGNALS:
    /// All that one action of the person changes.
    void edited(const std::vector<grants::DraftEdit>& edits);
    void nextAsked();

  protected:
    bool focusNextPrevChild(bool next) override;
    void keyPressEvent(QKeyEvent* event) override;

  protected Q_SLOTS:
    void closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint) override;

  private:
    MendView(PreviewModel& model, FrozenHeader* header, QWidget* parent);
    void setUpHeaders(FrozenHeader* header);
    void fitColumns();
    void send(const std::vector<DraftEdit>& edits);
    void add(const QModelIndex& cell, const QString& text, std::vector<DraftEdit>& edits,
             std::optional<Denomination> copied = std::nullopt) const;
    [[nodiscard]] QRect selectedBlock() const;
    [[nodiscard]] QAction* addCommand(const QString& text, const QKeySequence& key,
                                      void (MendView::*run)());

    PreviewModel& m_model;
};

}  // namespace grants::ui
