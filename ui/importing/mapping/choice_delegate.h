// SPDX-License-Identifier: GPL-3.0-or-later
// A cell with one of several words in it, chosen from a list that opens in place.
#pragma once

#include <QStringList>
#include <QStyledItemDelegate>
#include <functional>

namespace grants::ui {

class ChoiceDelegate : public QStyledItemDelegate {
    Q_OBJECT
  public:
    /// The first choice stands for none.
    ChoiceDelegate(std::function<QStringList()> choices, QObject* parent)
        : QStyledItemDelegate(parent), m_choices(std::move(choices)) {}

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model,
                      const QModelIndex& index) const override;

  private:
    std::function<QStringList()> m_choices;
};

}  // namespace grants::ui
