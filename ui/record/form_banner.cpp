// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/record/form_banner.h"

#include "ui/base/theme.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace grants::ui {

FormBanner::FormBanner(QWidget* parent)
    : QWidget(parent), m_text(new QLabel(this)), m_choices(new QWidget(this)) {
    setObjectName(QStringLiteral("formBanner"));
    setAttribute(Qt::WA_StyledBackground);
    m_text->setWordWrap(true);
    const auto button = [this](const char* name, const QString& text, bool mine) {
        auto* choice = new QPushButton(text, m_choices);
        choice->setObjectName(QLatin1String(name));
        connect(choice, &QPushButton::clicked, this, [this, mine] { Q_EMIT chosen(mine); });
        return choice;
    };
    auto* row = new QHBoxLayout(m_choices);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(button("takeAllStored", tr("全用现有的"), false));
    row->addWidget(button("keepAllMine", tr("全用您填的"), true));
    row->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::kMedium, space::kSmall, space::kMedium, space::kSmall);
    layout->addWidget(m_text);
    layout->addWidget(m_choices);
    hide();
}

void FormBanner::showConflicts(std::size_t count) {
    m_text->setText(tr("您填写期间，这条记录有了改动，%n 处与您填的不同。请逐处选定，或一次选定。",
                       nullptr, static_cast<int>(count)));
    m_choices->show();
    setVisible(count > 0);
}

void FormBanner::showGone() {
    m_text->setText(tr("这条记录已被删除。您填的内容还在，保存时会作为新记录登记。"));
    m_choices->hide();
    show();
}

}  // namespace grants::ui
