// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/registry/unit_detail.h"

#include "domain/registry/identifiers.h"
#include "ui/base/tr.h"
#include "ui/words/words.h"

#include <algorithm>

namespace grants::ui {

namespace {

constexpr std::size_t kListed = 40;

QString dayText(Date day) {
    return QString::fromStdString(inIso(day));
}

QString headingOf(const QString& heading, std::size_t count) {
    return tr("%1（%2）").arg(heading, countText(static_cast<std::int64_t>(count)));
}

QString restOf(std::size_t count) {
    return tr("其余 %1 条请在“成效台账”里筛选。").arg(countText(static_cast<std::int64_t>(count)));
}

/// One heading with a link a record; long lists are cut and say so.
class Section {
  public:
    Section(DetailText& text, QString heading) : m_text(text), m_heading(std::move(heading)) {}

    /// A record of 成效台账.
    void add(const char* kind, std::string_view number, const QString& facts) {
        addTo(QStringLiteral("evidence"), QLatin1String(kind) + u':' + fromUtf8(number), number,
              facts);
    }
    void addTo(const QString& page, const QString& record, std::string_view number,
               const QString& facts) {
        if (m_lines.size() < kListed) m_lines.push_back({page, record, fromUtf8(number), facts});
        ++m_count;
    }
    void write() {
        if (m_count == 0) return;
        m_text.section(headingOf(m_heading, m_count));
        for (const Line& line : m_lines)
            m_text.link(line.number, line.page, line.record, line.facts);
        if (m_count > m_lines.size()) m_text.note(restOf(m_count - m_lines.size()));
    }

  private:
    struct Line {
        QString page, record, number, facts;
    };
    DetailText& m_text;
    QString m_heading;
    std::vector<Line> m_lines;
    std::size_t m_count = 0;
};

bool has(const std::vector<Id<Organisation>>& units, Id<Organisation> unit) {
    return std::find(units.begin(), units.end(), unit) != units.end();
}

QString facts(std::initializer_list<QString> parts) {
    QStringList shown;
    for (const QString& part : parts)
        if (!part.isEmpty()) shown << part;
    return shown.join(QStringLiteral(" · "));
}

void writeIdentity(DetailText& text, const Organisation& unit) {
    text.title(QString::fromStdString(unit.name), fromUtf8(unit.code.text()));
    if (!unit.code.innerCheckHolds())
        text.caution(tr("信用代码中的主体标识码校验位不符，请与营业执照核对。"));
    text.section(tr("基本情况"))
        .fact(tr("类型"), nameOf(unit.kind))
        .fact(tr("所在地"), unit.inDistrict ? tr("区内")
                            : unit.inCity   ? tr("市内、区外")
                                            : tr("市外"))
        .fact(tr("行业"), QString::fromStdString(unit.industry))
        .fact(tr("科技型中小企业编号"), QString::fromStdString(unit.techSmeNo))
        .fact(tr("法定代表人"), QString::fromStdString(unit.legalRepresentative))
        .fact(tr("联系人"), QString::fromStdString(unit.contact))
        .fact(tr("联系电话"), QString::fromStdString(unit.phone))
        .fact(tr("注册地址"), QString::fromStdString(unit.address))
        .fact(tr("开户行"), QString::fromStdString(unit.bank))
        .fact(tr("银行账号"), QString::fromStdString(unit.account));
}

void writeSize(DetailText& text, const Organisation& unit, Denomination amounts) {
    if (unit.kind != UnitKind::Enterprise) return;
    const SizeMetrics& metrics = unit.metrics;
    text.section(tr("规模"))
        .fact(tr("规模"), nameOf(unit.size))
        .fact(tr("从业人员"),
              metrics.employees ? tr("%1 人").arg(countText(*metrics.employees)) : QString())
        .fact(tr("营业收入"),
              metrics.revenue ? amountWithUnit(*metrics.revenue, amounts) : QString())
        .fact(tr("资产总额"),
              metrics.assets ? amountWithUnit(*metrics.assets, amounts) : QString());
    const auto worked = classify(unit.industry, metrics);
    if (!worked && unit.size == EnterpriseSize::NotApplicable) {
        text.note(tr("没有填规模，行业或指标也不全，算不出规模；不会计为中小微企业。"));
    } else if (!worked) {
        text.note(tr("规模按填报；行业或指标不全，无法按工信部联企业〔2011〕300号推算。"));
    } else if (*worked == unit.size) {
        text.note(tr("与按工信部联企业〔2011〕300号（%1）推算的结果一致。")
                      .arg(QString::fromStdString(unit.industry)));
    } else {
        text.caution(
            tr("按工信部联企业〔2011〕300号（%1）推算为%2，与填报的%3不同。")
                .arg(QString::fromStdString(unit.industry), nameOf(*worked), nameOf(unit.size)));
    }
}

void writeLicences(DetailText& text, const Organisation& unit, const UnitNames& names,
                   Denomination amounts) {
    Section provided(text, tr("转让许可：出让")), received(text, tr("转让许可：受让")),
        served(text, tr("转让许可：服务"));
    for (const LicenceRecord& record : names.year().licences) {
        const auto line = [&](const std::vector<Id<Organisation>>& others) {
            return facts(
                {nameOf(record.way), dayText(record.date),
                 tr("%1 件").arg(countText(static_cast<std::int64_t>(record.patents.size()))),
                 amountWithUnit(record.amount, amounts),
                 QString::fromStdString(names.names(others))});
        };
        if (has(record.providers, unit.id))
            provided.add("licences", record.registerNo, line(record.recipients));
        if (has(record.recipients, unit.id))
            received.add("licences", record.registerNo, line(record.providers));
        if (record.service == unit.id)
            served.add("licences", record.registerNo, line(record.recipients));
    }
    for (Section* section : {&provided, &received, &served}) section->write();
}

void writePledges(DetailText& text, const Organisation& unit, const UnitNames& names,
                  Denomination amounts) {
    Section borrowed(text, tr("质押融资")), served(text, tr("质押融资：服务"));
    for (const Pledge& pledge : names.year().pledges) {
        const QString line = facts({dayText(pledge.date),
                                    tr("放款 %1").arg(amountWithUnit(pledge.disbursed, amounts)),
                                    fromUtf8(names.called(pledge.pledgee))});
        if (pledge.debtor == unit.id || pledge.pledgor == unit.id)
            borrowed.add("pledges", pledge.registerNo, line);
        if (pledge.service == unit.id) {
            served.add("pledges", pledge.registerNo,
                       facts({fromUtf8(names.name(pledge.debtor)), line}));
        }
    }
    borrowed.write();
    served.write();
}

void writeRecords(DetailText& text, const Organisation& unit, const FundYear& year) {
    Section products(text, tr("产品备案")), activities(text, tr("活动")),
        deliverables(text, tr("成果")), stocks(text, tr("有效专利"));
    for (const ProductFiling& filing : year.products) {
        if (filing.enterprise == unit.id) {
            products.add("products", filing.filingNo,
                         facts({QString::fromStdString(filing.product), dayText(filing.date)}));
        }
    }
    for (const Activity& activity : year.activities) {
        if (activity.unit == unit.id) {
            activities.add("activities", activity.number,
                           facts({QString::fromStdString(activity.name), dayText(activity.date)}));
        }
    }
    for (const Deliverable& deliverable : year.deliverables) {
        if (deliverable.unit == unit.id) {
            deliverables.add(
                "deliverables", deliverable.number,
                facts({nameOf(deliverable.kind), QString::fromStdString(deliverable.name)}));
        }
    }
    for (const PatentStock& stock : year.stocks) {
        if (stock.unit == unit.id)
            stocks.add("stocks", inIso(stock.asOf), tr("%1 件").arg(countText(stock.patents)));
    }
    for (Section* section : {&products, &activities, &deliverables, &stocks}) section->write();
}

void writeRequests(DetailText& text, const Organisation& unit, const FundYear& year,
                   Denomination amounts) {
    Section applications(text, tr("项目申报")), claims(text, tr("奖补申报")),
        funding(text, tr("其他财政支持"));
    for (const Application& application : year.applications) {
        if (application.unit == unit.id) {
            applications.addTo(QStringLiteral("applications"), fromUtf8(application.number),
                               application.number,
                               facts({QString::fromStdString(application.project),
                                      QString::fromStdString(application.title),
                                      amountWithUnit(application.requested, amounts)}));
        }
    }
    for (const Claim& claim : year.claims) {
        if (claim.unit == unit.id) {
            claims.add("claims", claim.number,
                       facts({QString::fromStdString(claim.scheme),
                              QString::fromStdString(claim.registerNo), dayText(claim.date)}));
        }
    }
    for (const OtherFunding& each : year.otherFunding) {
        if (each.unit == unit.id) {
            funding.add("funding", each.name,
                        each.amount ? amountWithUnit(*each.amount, amounts) : QString());
        }
    }
    for (Section* section : {&applications, &claims, &funding}) section->write();
}

}  // namespace

DetailText describeUnit(const Organisation& unit, const UnitNames& names, Denomination amounts) {
    DetailText text;
    writeIdentity(text, unit);
    writeSize(text, unit, amounts);
    writeRequests(text, unit, names.year(), amounts);
    writeLicences(text, unit, names, amounts);
    writePledges(text, unit, names, amounts);
    writeRecords(text, unit, names.year());
    return text;
}

}  // namespace grants::ui
