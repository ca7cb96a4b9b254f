// SPDX-License-Identifier: GPL-3.0-or-later
// What the style sheet cannot say: Qt's own dialogs carry our icons, calendars our colours, the
// check boxes of lists look like all others, and the wheel turns no tabs.
#pragma once

#include <QProxyStyle>

namespace grants::ui {

class DeskStyle : public QProxyStyle {
    Q_OBJECT
  public:
    DeskStyle();

    QIcon standardIcon(StandardPixmap icon, const QStyleOption* option = nullptr,
                       const QWidget* widget = nullptr) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget = nullptr) const override;
    int styleHint(StyleHint hint, const QStyleOption* option = nullptr,
                  const QWidget* widget = nullptr,
                  QStyleHintReturn* returned = nullptr) const override;
    using QProxyStyle::polish;
    void polish(QWidget* widget) override;
};

}  // namespace grants::ui
