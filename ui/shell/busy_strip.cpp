// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/busy_strip.h"

#include "ui/base/theme.h"

#include <QBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QTimer>

namespace grants::ui {

namespace {
constexpr int kPatience = 150;  // milliseconds; what is done sooner would only flicker
}

BusyStrip::BusyStrip(Session& session, QWidget* parent)
    : QWidget(parent),
      m_title(new QLabel(this)),
      m_bar(new QProgressBar(this)),
      m_patience(new QTimer(this)) {
    m_bar->setFixedWidth(140);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("进度"));
    auto* cancel = new QPushButton(tr("取消"), this);
    cancel->setProperty("flat", true);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, space::kSmall, 0);
    layout->setSpacing(space::kSmall);
    layout->addWidget(m_title);
    layout->addWidget(m_bar);
    layout->addWidget(cancel);
    connect(cancel, &QPushButton::clicked, &session, &Session::cancel);
    connect(&session, &Session::busyChanged, this, &BusyStrip::showBusy);
    connect(&session, &Session::progressed, this, &BusyStrip::showProgress);
    m_patience->setSingleShot(true);
    m_patience->setInterval(kPatience);
    connect(m_patience, &QTimer::timeout, this, &QWidget::show);
    setVisible(session.isBusy());
}

void BusyStrip::showBusy(bool busy, const QString& title) {
    m_title->setText(title);
    m_bar->setRange(0, 0);
    if (!busy) {
        m_patience->stop();
        hide();
    } else if (!isVisible() && !m_patience->isActive()) {
        m_patience->start();
    }
}

void BusyStrip::showProgress(qint64 done, qint64 total) {
    // Thousandths, because rows may outnumber what the bar counts.
    m_bar->setRange(0, total > 0 ? 1000 : 0);
    if (total > 0) m_bar->setValue(static_cast<int>(done * 1000 / total));
}

}  // namespace grants::ui
