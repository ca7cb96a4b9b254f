// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/step_strip.h"

#include "ui/base/theme.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QToolButton>

namespace grants::ui {

StepStrip::StepStrip(const QStringList& names, QWidget* parent)
    : QWidget(parent), m_steps(new QButtonGroup(this)) {
    setObjectName(QStringLiteral("topBar"));
    setAttribute(Qt::WA_StyledBackground);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(space::kLarge, space::kSmall, space::kLarge, space::kSmall);
    layout->setSpacing(space::kSmall);
    for (int step = 0; step < names.size(); ++step) {
        auto* button = new QToolButton(this);
        button->setText(tr("%1 %2").arg(step + 1).arg(names[step]));
        button->setProperty("step", true);
        button->setCheckable(true);
        m_steps->addButton(button, step);
        layout->addWidget(button);
    }
    layout->addStretch(1);
    connect(m_steps, &QButtonGroup::idClicked, this, &StepStrip::chosen);
}

void StepStrip::show(int current, const std::vector<bool>& reachable) {
    for (QAbstractButton* button : m_steps->buttons()) {
        const int step = m_steps->id(button);
        button->setEnabled(step == current || reachable[static_cast<std::size_t>(step)]);
        button->setChecked(step == current);
    }
}

}  // namespace grants::ui
