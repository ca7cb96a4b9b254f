// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/notice.h"

#include "ui/base/icons.h"
#include "ui/base/theme.h"

#include <QAccessible>
#include <QBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QStyle>
#include <QTimer>
#include <QToolButton>
#include <utility>

namespace grants::ui {

namespace {
constexpr int kShownFor = 8000;  // milliseconds
}

Notice::Notice(QWidget* parent)
    : QWidget(parent),
      m_icon(new QLabel(this)),
      m_sentence(new QLabel(this)),
      m_wayOut(new QToolButton(this)),
      m_more(new QToolButton(this)),
      m_detail(new QPlainTextEdit(this)),
      m_timer(new QTimer(this)) {
    setObjectName(QStringLiteral("notice"));
    setAttribute(Qt::WA_StyledBackground);
    m_sentence->setWordWrap(true);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_more->setText(tr("详情"));
    m_more->setCheckable(true);
    m_detail->setReadOnly(true);
    m_detail->setMaximumHeight(120);
    m_detail->setAccessibleName(tr("错误详情"));
    auto* close = new QToolButton(this);
    close->setIcon(lineIcon(QStringLiteral("close"), *this));
    close->setProperty("flat", true);
    close->setAccessibleName(tr("关闭提示"));
    close->setToolTip(tr("关闭提示"));
    auto* line = new QHBoxLayout;
    line->setSpacing(space::kSmall);
    for (QWidget* part : {static_cast<QWidget*>(m_icon), static_cast<QWidget*>(m_sentence)})
        line->addWidget(part);
    line->setStretch(1, 1);
    m_wayOut->setObjectName(QStringLiteral("wayOut"));
    line->addWidget(m_wayOut);
    line->addWidget(m_more);
    line->addWidget(close);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::kLarge, space::kTiny, space::kSmall, space::kTiny);
    layout->addLayout(line);
    layout->addWidget(m_detail);
    m_timer->setSingleShot(true);
    connect(m_timer, &QTimer::timeout, this, &Notice::dismiss);
    connect(close, &QToolButton::clicked, this, &Notice::dismiss);
    connect(m_more, &QToolButton::toggled, this, &Notice::unfold);
    hide();
}

QString Notice::sentence() const {
    return isVisible() ? m_sentence->text() : QString();
}

void Notice::unfold(bool open) {
    m_detail->setVisible(open);
}

void Notice::present(const QString& sentence, const QString& detail, Tone tone) {
    m_sentence->setText(sentence);
    m_detail->setPlainText(detail);
    m_more->setVisible(!detail.isEmpty());
    m_more->setChecked(false);
    m_detail->hide();
    m_wayOut->hide();
    m_ofPage = false;
    m_isFault = tone == Tone::Bad;
    m_wanted = true;
    dress(tone);
    setAccessibleName(sentence);
    setVisible(!m_covered);
    raise();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void Notice::dress(Tone tone) {
    struct Look {
        const char *icon, *name;
        QColor Theme::*colour;
    };
    static constexpr Look kLooks[] = {{"check", "good", &Theme::good},
                                      {"warning", "warn", &Theme::warn},
                                      {"error", "bad", &Theme::bad}};
    const Look& look = kLooks[static_cast<std::size_t>(tone)];
    m_icon->setPixmap(linePixmap(QLatin1String(look.icon), themeOf(*this).*look.colour, 20));
    setProperty("tone", QLatin1String(look.name));
    style()->unpolish(this);
    style()->polish(this);
}

void Notice::dismiss() {
    m_timer->stop();
    m_wanted = m_isFault = m_ofPage = false;
    hide();
}

void Notice::setCovered(bool covered) {
    if (std::exchange(m_covered, covered) == covered) return;
    covered ? dismiss() : setVisible(m_wanted);
}

void Notice::offer(QAction* action) {
    m_wayOut->setDefaultAction(action);
    m_wayOut->show();
}

void Notice::showDone(const QString& sentence) {
    present(sentence, {}, Tone::Good);
    m_timer->start(kShownFor);
}

void Notice::showWarning(const QString& sentence) {
    present(sentence, {}, Tone::Warning);
    m_timer->start(kShownFor);
}

void Notice::forgetDone() {
    constexpr int kRead = 2000;  // milliseconds in which anybody reads it
    if (m_timer->isActive() && m_timer->remainingTime() < kShownFor - kRead) dismiss();
}

void Notice::showFailure(const QString& sentence, const QString& detail) {
    m_timer->stop();
    present(sentence, detail, Tone::Bad);
}

void Notice::showRefusal(const QString& sentence) {
    showFailure(sentence, {});
    m_ofPage = true;
}

void Notice::forgetRefusal() {
    if (m_ofPage) dismiss();
}

void Notice::forgetFault() {
    if (m_isFault) dismiss();
}

}  // namespace grants::ui
