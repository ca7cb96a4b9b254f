// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/table_side.h"

#include "ui/base/theme.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace grants::ui {

void layOutSide(QWidget& view, QLabel& title, QWidget& table,
                std::initializer_list<QPushButton*> buttons) {
    title.setWordWrap(true);
    auto* line = new QHBoxLayout;
    line->setSpacing(space::kSmall);
    for (QPushButton* each : buttons) line->addWidget(each);
    line->addStretch(1);
    auto* layout = new QVBoxLayout(&view);
    layout->setContentsMargins(space::kSmall, 0, 0, 0);
    layout->setSpacing(space::kSmall);
    layout->addWidget(&title);
    layout->addLayout(line);
    layout->addWidget(&table, 1);
}

}  // namespace grants::ui
