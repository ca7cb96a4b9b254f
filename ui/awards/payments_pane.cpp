// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/awards/payments_pane.h"

#include "ui/awards/payment_detail.h"
#include "ui/awards/payment_rows.h"
#include "ui/base/theme.h"
#include "ui/deciding/act_dialog.h"
#include "ui/deciding/acts_bar.h"
#include "ui/print/report_button.h"
#include "ui/record/record_history.h"

#include <QBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPointer>
#include <algorithm>

namespace grants::ui {

namespace {

const QString kOpenPrefix = QStringLiteral("due:");

}  // namespace

PaymentsPane::PaymentsPane(Session& session, QWidget* parent)
    : AwardsTab(parent),
      m_session(session),
      m_brief(new QLabel(this)),
      m_chosen(new QLabel(this)),
      m_acts(new ActsBar(session, Subject::Payment, this)),
      m_forms(new ReportButton(
          session, tr("审批表"),
          [this] {
              return ReportWish{"payment-approval", formScope()};
          },
          this)),
      m_pane(new TablePane(session, QStringLiteral("payments"), tr("拨付"), this)),
      m_model(new TableModel<PaymentRow>(this)) {
    setProperty("chapter", QStringLiteral("payments"));
    m_brief->setObjectName(QStringLiteral("paymentsInBrief"));
    m_brief->setWordWrap(true);
    m_chosen->setObjectName(QStringLiteral("chosenPayments"));
    auto* told = new QHBoxLayout;
    told->addWidget(m_brief, 1);
    told->addWidget(m_chosen);
    m_forms->setObjectName(QStringLiteral("paymentForms"));
    m_acts->addFirst(*m_forms);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, space::kSmall, 0, 0);
    layout->setSpacing(space::kSmall);
    layout->addLayout(told);
    layout->addWidget(m_acts);
    layout->addWidget(m_pane, 1);
    m_pane->showModel(*m_model);
    m_pane->setEmptyText(
        tr("还没有拨付。立项的申报签订任务书以后就有应付的首款，点“申请拨付”从应付的里面选。"));
    m_pane->view().addAction(m_acts->menu().menuAction());
    connectAll();
    offerBeginning();
    offerForms();
}

void PaymentsPane::connectAll() {
    connect(m_acts, &ActsBar::asked, this, &PaymentsPane::ask);
    connect(m_pane, &TablePane::currentRowChanged, this, &AwardsTab::explained);
    connect(m_pane, &TablePane::statusChanged, this, &AwardsTab::statusChanged);
    connect(m_pane->view().selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &PaymentsPane::followSelection);
}

void PaymentsPane::present(const AwardFiguresPtr& figures) {
    m_acts->present({});  // those of the former figures may go
    const AwardFiguresPtr former = std::exchange(m_figures, figures);
    const bool asks = mayHaveFormerPayees();
    if (!asks) m_former.clear();
    showRows();
    if (asks) askForPayees();
    m_brief->setText(paymentsInBrief(*m_figures, m_session.denomination()));
    offerBeginning();
    followSelection();
}

void PaymentsPane::showRows() {
    m_model->show(paymentColumns(m_figures, m_former), inside(m_figures, m_figures->money.rows));
}

/// Where some payee of an approved payment was written over, at whatever time.
bool PaymentsPane::mayHaveFormerPayees() const {
    const auto& rows = m_figures->money.rows;
    return std::any_of(rows.begin(), rows.end(), [this](const PaymentRow& row) {
        return row.item->last("approve") != nullptr &&
               m_figures->year->registry.at(row.item->payment->unit).version > 1;
    });
}

/// Only the trail knows.
void PaymentsPane::askForPayees() {
    const auto found = std::make_shared<FormerPayees>();
    m_session.run(
        tr("核对收款账户"),
        [found](Workspace& workspace, const Progress&) { *found = workspace.formerPayees(); },
        [self = QPointer(this), found] {
            if (!self || !self->m_figures || *found == self->m_former) return;
            self->m_former = *found;
            self->showRows();
            self->followSelection();
            Q_EMIT self->explained();
        });
}

void PaymentsPane::offerBeginning() {
    const bool isDue = m_figures && !m_figures->money.due.empty();
    const bool isBack = m_figures && !m_figures->money.recoverable.empty();
    m_acts->offer("request", isDue ? QString() : tr("现在没有应付的款项"));
    m_acts->offer("recover", isBack ? QString() : tr("现在没有应追回的款项"));
}

const PaymentRow* PaymentsPane::current() const {
    const auto row = m_pane->view().currentRow();
    const bool known = m_figures && row && *row < m_figures->money.rows.size();
    return known ? &m_figures->money.rows[*row] : nullptr;
}

std::vector<const PaymentRow*> PaymentsPane::chosenRows() const {
    std::vector<const PaymentRow*> rows;
    if (!m_figures) return rows;
    for (const std::size_t row : m_pane->view().selectedRows())
        if (row < m_figures->money.rows.size()) rows.push_back(&m_figures->money.rows[row]);
    return rows;
}

void PaymentsPane::followSelection() {
    std::vector<ActItem> items;
    for (const PaymentRow* row : chosenRows()) {
        items.push_back(
            {row->item->state, row->item->standing, false, row->item->voucher().empty()});
    }
    m_acts->present(std::move(items));
    offerForms();
    showChosen();
}

/// Several that are about to be decided together; what came back is not.
void PaymentsPane::showChosen() {
    MoneyTally chosen;
    for (const PaymentRow* row : chosenRows())
        if (!row->item->isRecovery()) chosen.add(row->item->payment->amount);
    m_chosen->setText(chosen.count < 2
                          ? QString()
                          : tr("已选 %n 笔，合计 %1", nullptr, static_cast<int>(chosen.count))
                                .arg(amountWithUnit(chosen.sum, m_session.denomination())));
}

/// Of the applications of what is chosen; of all that waits where nothing is.
ReportScope PaymentsPane::formScope() const {
    ReportScope scope;
    for (const PaymentRow* row : chosenRows())
        scope.applications.push_back(row->item->payment->reason);
    auto& named = scope.applications;
    std::sort(named.begin(), named.end());
    named.erase(std::unique(named.begin(), named.end()), named.end());
    return scope;
}

void PaymentsPane::offerForms() {
    const bool waits =
        m_figures && m_figures->money.toApprove.count + m_figures->money.toPay.count > 0;
    const bool any = waits || !chosenRows().empty();
    m_forms->offer(any ? QString() : tr("还没有申请的拨付，没有审批表可以打印"),
                   tr("所选拨付的审批表，每笔一页，供签字；没有选的时候是全部已申请、待拨付的"));
}

/// What is asked about: of what begins all that there is to begin, else what is chosen.
std::vector<ActSubject> PaymentsPane::subjectsFor(std::string_view action) const {
    const std::string reason = reasonInView();
    if (action == "request") return subjectsOf(m_figures->money.due, *m_figures, reason);
    if (action == "recover") return subjectsOf(m_figures->money.recoverable, *m_figures, reason);
    std::vector<ActSubject> subjects;
    const Action* known = findAction(Subject::Payment, action);
    for (const PaymentRow* each : chosenRows()) {
        if (known != nullptr && !leadsFrom(*known, each->item->state)) continue;
        if (suppliesNumber(action) && !each->item->voucher().empty()) continue;
        subjects.push_back(subjectOf(*each, *m_figures));
        if (action == "approve") subjects.back().passesAfter = m_figures->plan->useBy;
    }
    return subjects;
}

void PaymentsPane::ask(const QString& action) {
    if (!m_figures) return;
    const std::string code = action.toStdString();
    std::vector<ActSubject> subjects = subjectsFor(code);
    if (subjects.empty()) return;
    (new ActDialog(m_session, lookOf(code, Subject::Payment), std::move(subjects), this))->open();
}

Explanation PaymentsPane::explanation() const {
    const PaymentRow* row = current();
    if (row == nullptr) {
        return {[] {
                    return DetailText().note(
                        tr("选一笔拨付，这里写明付给谁、应付怎样算出来、谁在哪天办理。"));
                },
                {}};
    }
    const CaseWording wording{m_session.translator(), m_session.denomination()};
    return {[figures = m_figures, row, former = m_former, wording] {
                return describePayment(*figures, *row, former, wording);
            },
            historyOf<Payment>(row->id, {}, m_session.denomination()),
            {},
            Kinds::AnyId(row->id)};
}

std::string PaymentsPane::reasonInView() const {
    const PaymentRow* row = current();
    return row == nullptr ? m_followed : row->item->payment->reason;
}

/// Of a batch's payment none.
std::string PaymentsPane::pointedAt() const {
    const std::string reason = reasonInView();
    return m_figures && m_figures->book.find(reason) != nullptr ? reason : std::string();
}

void PaymentsPane::follow(const Case& one) {
    m_followed = one.number();
    const std::vector<PaymentRow>& rows = m_figures->money.rows;
    const auto found = std::find_if(rows.begin(), rows.end(), [&](const PaymentRow& row) {
        return row.item->payment->reason == m_followed;
    });
    const auto at = static_cast<std::size_t>(found - rows.begin());
    if (found != rows.end() && m_model->lineOf(at)) return m_pane->view().goToRow(at);
    m_pane->view().setCurrentIndex({});
}

bool PaymentsPane::reveal(const QString& record) {
    if (!m_figures) return false;
    if (record.startsWith(kOpenPrefix)) {
        const Case* one = m_figures->find(record.mid(kOpenPrefix.size()).toStdString());
        if (one != nullptr) follow(*one);
        return one != nullptr;
    }
    const PaymentRow* found = m_figures->money.find(record.toStdString());
    if (found == nullptr) return false;
    m_pane->reveal(static_cast<std::size_t>(found - m_figures->money.rows.data()));
    return true;
}

}  // namespace grants::ui
