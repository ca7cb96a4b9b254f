// SPDX-License-Identifier: GPL-3.0-or-later
// A line of the search: icon, name, and its facts in a quieter tone; or a heading.
#pragma once

#include <QStyledItemDelegate>

namespace grants::ui {

class SearchDelegate : public QStyledItemDelegate {
    Q_OBJECT
  public:
    using QStyledItemDelegate::QStyledItemDelegate;
    static constexpr int kHeading = Qt::UserRole, kFacts = Qt::UserRole + 1,
                         kIcon = Qt::UserRole + 3;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

}  // namespace grants::ui
