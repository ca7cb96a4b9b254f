// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/scoring/my_reviews.h"

#include "ui/base/theme.h"
#include "ui/review/scoring/application_text.h"
#include "ui/review/scoring/scoring_desk.h"

#include <QBoxLayout>
#include <QLabel>
#include <QStackedWidget>
#include <algorithm>
#include <utility>

namespace grants::ui {

namespace {

const QString kOwnSheet = QStringLiteral("my-sheet:");

}  // namespace

MyReviews::MyReviews(Session& session, QWidget* parent)
    : PageTab(parent),
      m_session(session),
      m_stack(new QStackedWidget(this)),
      m_progress(new QLabel(this)),
      m_pane(new TablePane(session, QStringLiteral("myReviews"), tr("我的评审"), this)),
      m_model(new TableModel<MySheet>(this)),
      m_desk(new ScoringDesk(session, this)) {
    m_progress->setObjectName(QStringLiteral("myProgress"));
    m_progress->setWordWrap(true);
    auto* list = new QWidget(this);
    auto* column = new QVBoxLayout(list);
    column->setContentsMargins(0, space::kSmall, 0, 0);
    column->addWidget(m_progress);
    column->addWidget(m_pane, 1);
    m_stack->addWidget(list);
    m_stack->addWidget(m_desk);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    m_pane->showModel(*m_model);
    connect(&m_pane->view(), &TableView::activated, this, [this] {
        if (const auto row = m_pane->view().currentRow()) open(*row);
    });
    connect(m_pane, &TablePane::currentRowChanged, this, &PageTab::explained);
    connect(m_pane, &TablePane::statusChanged, this, &PageTab::statusChanged);
    connect(m_desk, &ScoringDesk::left, this, &MyReviews::showList);
    connect(m_desk, &ScoringDesk::moved, this, &MyReviews::move);
    connect(m_desk, &ScoringDesk::submitted, this, &MyReviews::goOnAfter);
    connect(m_desk, &ScoringDesk::conflictDeclared, this, [this](const QString& application) {
        m_session.tell(tr("已对 %1 声明回避，它已从您的列表中移出。").arg(application));
    });
    connect(&session, &Session::opened, this, &MyReviews::showList);
    connect(&session, &Session::presenceChanged, this, [this] { m_submitted.clear(); });
}

bool MyReviews::isAtDesk() const {
    return m_stack->currentWidget() == m_desk;
}

void MyReviews::present(ReviewBookPtr book) {
    const Expert* me = m_session.myExpert();
    m_book = std::move(book);
    m_sheets = rowsWith(m_book, me == nullptr ? Sheets() : sheetsToScore(*m_book, me->number));
    m_model->show(mySheetColumns(m_book, m_session.translator().language()), m_sheets);
    if (std::exchange(m_work, m_session.keyOfWork()) != m_session.keyOfWork())
        m_pane->view().beginAtTop();
    m_pane->setEmptyText(
        me != nullptr ? tr("还没有分给您的申报。分组以后，要评的申报会列在这里。")
                      : tr("没有用登录名 %1 的评审专家。请审核人员在“专家”页把您的登录名填上。")
                            .arg(fromUtf8(m_session.login())));
    if (!m_pane->view().currentRow() && !m_sheets->empty()) m_pane->view().goToRow(0);
    showProgress();
    if (isAtDesk()) followOpen();
    Q_EMIT explained();
}

/// The open application may have left the list by now.
void MyReviews::followOpen() {
    if (const auto row = rowOf(m_desk->application())) {
        m_desk->present(*m_book, (*m_sheets)[*row], placeText(*row));
        return;
    }
    const auto next = rowOf(m_next);
    if (!next) return showList();
    open(*next);
}

void MyReviews::open(std::size_t row) {
    if (row >= m_sheets->size()) return;
    const auto next = nextOpen(row);
    m_next = next ? fromUtf8((*m_sheets)[*next].number()) : QString();
    m_pane->view().goToRow(row);
    m_desk->present(*m_book, (*m_sheets)[row], placeText(row));
    m_stack->setCurrentWidget(m_desk);
    m_desk->begin();
    Q_EMIT explained();
}

void MyReviews::showList() {
    if (!isAtDesk()) return;
    m_desk->flush();
    m_stack->setCurrentIndex(0);
    m_pane->view().setFocus();
    Q_EMIT explained();
}

void MyReviews::move(int by) {
    const auto row = rowOf(m_desk->application());
    const auto beside = row ? rowBeside(*row, by) : std::nullopt;
    if (beside) return open(*beside);
    m_session.warn(by > 0 ? tr("这是最后一件。") : tr("这是第一件。"));
}

/// What was submitted this moment is not known so by the list yet.
void MyReviews::goOnAfter(const QString& application) {
    m_submitted.insert(application.toStdString());
    if (application != m_desk->application()) return;
    const auto row = rowOf(application);
    const auto next = row ? nextOpen(*row) : std::nullopt;
    if (next) return open(*next);
    m_session.tell(tr("您的评分表都已提交。"));
    showList();
}

std::optional<std::size_t> MyReviews::rowOf(const QString& application) const {
    const std::string number = application.toStdString();
    const auto found = std::find_if(m_sheets->begin(), m_sheets->end(),
                                    [&](const MySheet& each) { return each.number() == number; });
    if (found == m_sheets->end()) return std::nullopt;
    return static_cast<std::size_t>(found - m_sheets->begin());
}

std::optional<std::size_t> MyReviews::rowBeside(std::size_t row, int by) const {
    const auto line = m_model->lineOf(row);
    if (!line) return std::nullopt;
    for (int at = *line + by; at >= 0 && at < m_model->rowCount(); at += by)
        if (const auto found = m_model->rowAt(at)) return found;
    return std::nullopt;
}

/// Down the list first, then from its top.
std::optional<std::size_t> MyReviews::nextOpen(std::size_t after) const {
    const int count = m_model->rowCount(), from = m_model->lineOf(after).value_or(-1);
    for (int step = 1; step <= count; ++step) {
        const auto row = m_model->rowAt((from + step) % count);
        const bool known = row && *row < m_sheets->size() && *row != after;
        if (!known || (*m_sheets)[*row].isLocked()) continue;
        if (m_submitted.count((*m_sheets)[*row].number()) == 0) return row;
    }
    return std::nullopt;
}

QString MyReviews::placeText(std::size_t row) const {
    const auto line = m_model->lineOf(row);
    return tr("第 %1 件，共 %2 件　%3")
        .arg(line ? *line + 1 : static_cast<int>(row) + 1)
        .arg(m_sheets->size())
        .arg(stateText((*m_sheets)[row]));
}

/// Of nothing there is no count: it would tell who is recused from all that somebody is left.
void MyReviews::showProgress() {
    m_progress->setVisible(!m_sheets->empty());
    const auto count = [this](auto is) {
        return countText(std::count_if(m_sheets->begin(), m_sheets->end(), is));
    };
    const QString all = countText(static_cast<std::int64_t>(m_sheets->size()));
    const QString submitted = count([](const MySheet& each) { return each.isSubmitted(); });
    const QString open = count([](const MySheet& each) { return !each.isLocked(); });
    m_progress->setText(tr("分到 %1 件：已提交 %2 件，要填 %3 件。选一件按 Enter 打开评分。")
                            .arg(all, submitted, open));
}

std::optional<std::size_t> MyReviews::chosenRow() const {
    const auto row = isAtDesk() ? rowOf(m_desk->application()) : m_pane->view().currentRow();
    return row && *row < m_sheets->size() ? row : std::nullopt;
}

Explanation MyReviews::explanation() const {
    const auto row = chosenRow();
    if (!row) {
        return {[] {
                    return DetailText().note(
                        tr("选一件申报，这里列出它的全部内容；“附件”页可以打开它的附件。"));
                },
                {}};
    }
    const Case* one = (*m_sheets)[*row].item;
    return {[book = m_book, one, denomination = m_session.denomination(),
             language = m_session.translator().language()] {
                return describeApplication(*book, *one, denomination, language);
            },
            {},
            {},
            Kinds::AnyId(one->application->id)};
}

bool MyReviews::namesSheet(const QString& record) {
    return record.startsWith(kOwnSheet);
}

bool MyReviews::reveal(const QString& record) {
    const auto row = rowOf(namesSheet(record) ? record.mid(kOwnSheet.size()) : record);
    if (row) open(*row);
    return row.has_value();
}

void MyReviews::flush() {
    m_desk->flush();
}

}  // namespace grants::ui
