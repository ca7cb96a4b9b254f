// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/start/loading_page.h"

#include "ui/base/cell.h"
#include "ui/base/theme.h"

#include <QBoxLayout>
#include <QLabel>
#include <QProgressBar>

namespace grants::ui {

namespace {
constexpr int kBarWidth = 320;
}  // namespace

LoadingPage::LoadingPage(Session& session, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_count(new QLabel(this)),
      m_bar(new QProgressBar(this)) {
    setObjectName(QStringLiteral("loading"));
    auto* title = new QLabel(tr("正在载入…"), this);
    title->setFont(typeFace(TypeSize::Heading, true));
    auto* why =
        new QLabel(tr("单位已经可以查看。别的页面要等全部记录读完，以免显示不完整的数字。"), this);
    why->setWordWrap(true);
    why->setAlignment(Qt::AlignCenter);
    m_bar->setTextVisible(false);
    m_bar->setFixedWidth(kBarWidth);
    m_bar->setAccessibleName(tr("载入进度"));
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(space::kMedium);
    layout->addStretch(1);
    layout->addWidget(title, 0, Qt::AlignCenter);
    layout->addWidget(m_bar, 0, Qt::AlignCenter);
    layout->addWidget(m_count, 0, Qt::AlignCenter);
    layout->addWidget(why);
    layout->addStretch(2);
    connect(&session, &Session::progressed, this, &LoadingPage::showProgress);
    connect(&session, &Session::opened, this, [this] { showProgress(0, 0); });
}

void LoadingPage::showProgress(qint64 done, qint64 total) {
    if (!m_session.isLoading()) return;
    // Thousandths, because rows may outnumber what the bar counts.
    m_bar->setRange(0, total > 0 ? 1000 : 0);
    if (total > 0) m_bar->setValue(static_cast<int>(done * 1000 / total));
    m_count->setText(total > 0 ? tr("已读 %1 条，共约 %2 条").arg(countText(done), countText(total))
                               : QString());
}

}  // namespace grants::ui
