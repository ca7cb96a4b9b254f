// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/scoring/score_sheet.h"

#include "ui/base/theme.h"
#include "ui/review/scoring/conflict_bar.h"
#include "ui/review/scoring/submit_bar.h"
#include "workspace/local.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QPointer>
#include <QPushButton>

namespace grants::ui {

ScoreSheet::ScoreSheet(Session& session, UnsavedScores& unsaved, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_fields(new SheetFields(session, unsaved, this)),
      m_total(new QLabel(this)),
      m_state(new QLabel(this)),
      m_conflict(new QPushButton(tr("声明回避(&C)"), this)),
      m_submit(new QPushButton(tr("提交(&S)"), this)),
      m_bar(new SubmitBar(this)),
      m_conflictBar(new ConflictBar(this)) {
    setObjectName(QStringLiteral("scoreSheet"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::kMedium, 0, 0, 0);
    layout->setSpacing(space::kSmall);
    layout->addWidget(m_fields, 1);
    layout->addWidget(makeFoot());
    layout->addWidget(m_bar);
    layout->addWidget(m_conflictBar);
    connectAll();
}

void ScoreSheet::connectAll() {
    connect(m_fields, &SheetFields::changed, this, &ScoreSheet::showFigures);
    connect(m_fields, &SheetFields::edited, this, &ScoreSheet::stopAsking);
    connect(m_fields, &SheetFields::edited, &m_session, &Session::tellMended);
    connect(m_conflictBar, &ConflictBar::edited, &m_session, &Session::tellMended);
    connect(m_fields, &SheetFields::finished, this, &ScoreSheet::askToSubmit);
    connect(m_conflict, &QPushButton::clicked, this, &ScoreSheet::askAboutConflict);
    connect(m_submit, &QPushButton::clicked, this, &ScoreSheet::askToSubmit);
    connect(m_bar, &SubmitBar::agreed, this, &ScoreSheet::submit);
    connect(m_bar, &SubmitBar::declined, this, &ScoreSheet::goOn);
    connect(m_conflictBar, &ConflictBar::agreed, this, &ScoreSheet::declareConflict);
    connect(m_conflictBar, &ConflictBar::declined, this, &ScoreSheet::goOn);
}

QWidget* ScoreSheet::makeFoot() {
    auto* foot = new QWidget(this);
    m_total->setObjectName(QStringLiteral("total"));
    m_total->setFont(typeFace(TypeSize::Heading, true));
    m_state->setObjectName(QStringLiteral("saveState"));
    m_state->setProperty("quiet", true);
    m_state->setWordWrap(true);
    m_conflict->setObjectName(QStringLiteral("declareConflict"));
    m_conflict->setToolTip(tr("与申报单位有利害关系的，声明回避；这件申报随即从您的列表中移出"));
    m_submit->setObjectName(QStringLiteral("submitSheet"));
    m_submit->setProperty("primary", true);
    m_submit->setAutoDefault(true);  // Enter presses it
    auto* figures = new QHBoxLayout;
    figures->addWidget(m_total);
    figures->addWidget(m_state, 1);
    auto* acts = new QHBoxLayout;
    acts->setSpacing(space::kSmall);
    acts->addWidget(m_submit);
    acts->addStretch(1);
    acts->addWidget(m_conflict);
    auto* layout = new QVBoxLayout(foot);
    layout->setContentsMargins(0, 0, 0, space::kTiny);
    layout->addLayout(figures);
    layout->addLayout(acts);
    return foot;
}

void ScoreSheet::present(const ReviewBook& book, const MySheet& sheet) {
    const QString application = fromUtf8(sheet.number());
    if (application != m_application) {
        stopAsking();
        m_conflictBar->clear();
    }
    m_application = application;
    lock(sheet);
    m_fields->present(book, sheet);
}

void ScoreSheet::lock(const MySheet& sheet) {
    m_locked = sheet.isLocked();
    m_submit->setEnabled(!m_locked);
    m_submit->setToolTip(m_locked ? grants::ui::stateText(sheet) : QString());
    m_conflict->setEnabled(!m_locked);
    if (m_locked) stopAsking();
}

bool ScoreSheet::isAsking() const {
    return !m_bar->isHidden() || !m_conflictBar->isHidden();
}

void ScoreSheet::stopAsking() {
    m_bar->hide();
    m_conflictBar->hide();
}

void ScoreSheet::goOn() {
    stopAsking();
    m_session.tellMended();
    m_fields->begin();
}

void ScoreSheet::askToSubmit() {
    if (m_locked) return;
    stopAsking();
    m_fields->save();
    const QString open = m_fields->firstOpen();
    if (open.isEmpty()) return m_bar->ask(fromUtf8(toText(m_fields->total())));
    m_session.refuse(tr("“%1”还没有有效的分值，填上以后才能提交。").arg(open));
    m_fields->begin();
}

void ScoreSheet::submit() {
    stopAsking();
    m_fields->save();
    m_fields->setLocked(true);
    m_submit->setEnabled(false);
    m_session.submitSheet(m_application.toStdString(), today(),
                          [guard = QPointer(this), application = m_application](bool committed) {
                              if (guard) guard->hearSubmitted(application, committed);
                          });
}

void ScoreSheet::hearSubmitted(const QString& application, bool committed) {
    if (committed) {
        Q_EMIT submitted(application);
    } else if (application == m_application) {
        m_fields->setLocked(m_locked);
        m_submit->setEnabled(!m_locked);
    }
}

void ScoreSheet::askAboutConflict() {
    stopAsking();
    m_conflictBar->ask();
}

/// Who reviews in his place, or lets him review after all, has to know what the conflict is.
void ScoreSheet::declareConflict() {
    const QString reason = m_conflictBar->reason();
    if (reason.isEmpty()) {
        m_session.refuse(tr("请先写明与申报单位是什么关系，再确认回避。"));
        return m_conflictBar->askForReason();
    }
    stopAsking();
    m_fields->save();
    m_session.declareConflict(
        m_application.toStdString(), reason.toStdString(),
        [guard = QPointer(this), application = m_application](bool committed) {
            if (!guard || !committed) return;
            guard->m_fields->giveUp(application.toStdString());
            Q_EMIT guard->conflictDeclared(application);
        });
}

void ScoreSheet::showFigures() {
    m_total->setText(tr("合计 %1 / %2　已填 %3/%4")
                         .arg(fromUtf8(toText(m_fields->total())))
                         .arg(m_fields->fullPoints())
                         .arg(m_fields->given())
                         .arg(m_fields->count()));
    m_state->setText(stateText());
}

QString ScoreSheet::stateText() const {
    if (m_locked && m_fields->saving() == SheetFields::Saving::Done) return tr("已锁定");
    if (m_locked) return tr("已锁定；有内容没有存入基金文件，留在这里，评审再开启时可以接着填。");
    switch (m_fields->saving()) {
        case SheetFields::Saving::Failed:
            return tr("没有保存到基金文件，内容还在这里；改动后会再次保存。");
        case SheetFields::Saving::UnderWay:
            return tr("正在保存…");
        case SheetFields::Saving::Incomplete:
            return tr("有内容还不能保存：请补上或改正分值。");
        case SheetFields::Saving::Done:
            break;
    }
    return tr("已保存");
}

void ScoreSheet::hideEvent(QHideEvent* event) {
    QWidget::hideEvent(event);
    m_fields->save();
}

void ScoreSheet::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::ActivationChange && !isActiveWindow()) m_fields->save();
}

}  // namespace grants::ui
