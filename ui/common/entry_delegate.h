// SPDX-License-Identifier: GPL-3.0-or-later
// Cells that are typed into: their editor, and the marks of what is to be mended.
#pragma once

#include "ui/common/cell_editor.h"

#include <QStyledItemDelegate>
#include <functional>

class QAbstractItemView;

namespace grants::ui {

class EntryDelegate : public QStyledItemDelegate {
    Q_OBJECT
  public:
    using Sources = std::function<EditorSources()>;

    explicit EntryDelegate(QAbstractItemView& view);
    void setSources(Sources sources) { m_sources = std::move(sources); }

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model,
                      const QModelIndex& index) const override;

  Q_SIGNALS:
    /// A cell's text is taken and the typist goes on by this key.
    void wentOn(int key, Qt::KeyboardModifiers modifiers);

  protected:
    bool eventFilter(QObject* object, QEvent* event) override;

  private:
    Sources m_sources;
};

/// The editor that is open in a view; null when none is.
[[nodiscard]] CellEditor* openEditor(const QAbstractItemView& view);
/// Enter and Tab, by which one goes on from cell to cell.
[[nodiscard]] bool isGoingOn(int key);

}  // namespace grants::ui
