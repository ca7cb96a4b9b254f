// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/mapping/choice_delegate.h"

#include "ui/base/icons.h"
#include "ui/base/theme.h"

#include <QComboBox>
#include <QPainter>

namespace grants::ui {

namespace {

constexpr int kArrow = 12;

}  // namespace

void ChoiceDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                           const QModelIndex& index) const {
    QStyledItemDelegate::paint(painter, option, index);
    const QRect place(option.rect.right() - kArrow - space::kSmall,
                      option.rect.center().y() - kArrow / 2, kArrow, kArrow);
    painter->drawPixmap(place, linePixmap(QStringLiteral("down"),
                                          option.palette.color(QPalette::PlaceholderText), kArrow));
}

QWidget* ChoiceDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&,
                                      const QModelIndex&) const {
    auto* list = new QComboBox(parent);
    list->addItems(m_choices());
    list->setMaxVisibleItems(20);
    auto* self = const_cast<ChoiceDelegate*>(this);
    connect(list, qOverload<int>(&QComboBox::activated), self, [self, list] {
        Q_EMIT self->commitData(list);
        Q_EMIT self->closeEditor(list);
    });
    QMetaObject::invokeMethod(list, &QComboBox::showPopup, Qt::QueuedConnection);
    return list;
}

void ChoiceDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const {
    auto* list = static_cast<QComboBox*>(editor);
    list->setCurrentIndex(std::max(0, list->findText(index.data(Qt::EditRole).toString())));
}

void ChoiceDelegate::setModelData(QWidget* editor, QAbstractItemModel* model,
                                  const QModelIndex& index) const {
    model->setData(index, static_cast<QComboBox*>(editor)->currentText(), Qt::EditRole);
}

}  // namespace grants::ui
