// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/search/search_delegate.h"

#include "ui/base/theme.h"

#include <QPainter>

namespace grants::ui {

namespace {

constexpr int kLine = 30, kHeadingLine = 26, kIconSize = 18;

void paintHeading(QPainter& painter, const QRect& area, const QString& text, const Theme& theme) {
    painter.setFont(typeFace(TypeSize::Small, true));
    painter.setPen(theme.muted);
    painter.drawText(area.adjusted(space::kSmall, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, text);
}

}  // namespace

void SearchDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                           const QModelIndex& index) const {
    const Theme& theme = themeOf(*option.widget);
    const QString text = index.data().toString();
    painter->save();
    if (index.data(kHeading).toBool()) {
        paintHeading(*painter, option.rect, text, theme);
        painter->restore();
        return;
    }
    if (option.state.testFlag(QStyle::State_Selected))
        painter->fillRect(option.rect, theme.accentSoft);
    QRect area = option.rect.adjusted(space::kMedium, 0, -space::kSmall, 0);
    const QRect icon(area.left(), area.center().y() - kIconSize / 2, kIconSize, kIconSize);
    index.data(Qt::DecorationRole).value<QIcon>().paint(painter, icon);
    area.setLeft(icon.right() + space::kSmall);
    painter->setFont(typeFace(TypeSize::Body));
    const QFontMetrics metrics(painter->font());
    const QString title = metrics.elidedText(text, Qt::ElideRight, area.width());
    painter->setPen(theme.text);
    painter->drawText(area, Qt::AlignLeft | Qt::AlignVCenter, title);
    area.setLeft(area.left() + metrics.horizontalAdvance(title) + space::kMedium);
    painter->setPen(theme.muted);
    painter->drawText(
        area, Qt::AlignRight | Qt::AlignVCenter,
        metrics.elidedText(index.data(kFacts).toString(), Qt::ElideRight, area.width()));
    painter->restore();
}

QSize SearchDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const {
    return {0, index.data(kHeading).toBool() ? kHeadingLine : kLine};
}

}  // namespace grants::ui
