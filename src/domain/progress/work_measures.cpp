// SPDX-License-Identifier: GPL-3.0-or-later
// Measures over product filings, activities, deliverables and surveys.
#include "domain/progress/gauges.h"

namespace grants {
namespace {

/// 件: filings of enterprises; filed is enough, 认定 is not asked for.
class Filings final : public Gauge {
  public:
    using Gauge::take;
    explicit Filings(const GaugeTask& task)
        : Gauge(task),
          m_wanted(static_cast<Traits>(kEnterprise | traitOf(task.goal.geography))),
          m_filings(periods()) {}

    bool take(const ProductFiling& filing, std::size_t period) override {
        if (!m_task.covers(filing) || !m_task.traits.have(filing.enterprise, m_wanted))
            return false;
        ++m_filings[period];
        return true;
    }
    std::vector<Measured> values() override { return asMeasured(cumulated(m_filings)); }

  private:
    Traits m_wanted;
    std::vector<std::int64_t> m_filings;
};

/// 场 or 人次: activities of a kind, or their attendances (each counts, not each person).
class Activities final : public Gauge {
  public:
    using Gauge::take;
    Activities(const GaugeTask& task, ActivityKind kind, bool attendances)
        : Gauge(task), m_kind(kind), m_attendances(attendances), m_counts(periods()) {}

    bool take(const Activity& activity, std::size_t period) override {
        if (activity.kind != m_kind || !m_task.covers(activity.unit)) return false;
        m_counts[period] += m_attendances ? activity.attendances.value_or(0) : 1;
        return true;
    }
    std::vector<Measured> values() override { return asMeasured(cumulated(m_counts)); }

  private:
    ActivityKind m_kind;
    bool m_attendances;
    std::vector<std::int64_t> m_counts;
};

/// 份 or 件: deliverables of a kind.
class Deliverables final : public Gauge {
  public:
    using Gauge::take;
    Deliverables(const GaugeTask& task, DeliverableKind kind)
        : Gauge(task), m_kind(kind), m_counts(periods()) {}

    bool take(const Deliverable& deliverable, std::size_t period) override {
        if (deliverable.kind != m_kind || !m_task.covers(deliverable.unit)) return false;
        ++m_counts[period];
        return true;
    }
    std::vector<Measured> values() override { return asMeasured(cumulated(m_counts)); }

  private:
    DeliverableKind m_kind;
    std::vector<std::int64_t> m_counts;
};

/// Satisfied answers of all valid ones; weighted 100, 80, 60, 0 where the formula says so.
class Satisfied final : public Gauge {
  public:
    using Gauge::take;
    explicit Satisfied(const GaugeTask& task)
        : Gauge(task), m_points(periods()), m_answers(periods()) {}

    bool take(const Survey& survey, std::size_t period) override {
        const std::int64_t answers = survey.satisfied + survey.fairlySatisfied +
                                     survey.basicallySatisfied + survey.dissatisfied;
        const bool weighted = m_task.rules.satisfaction == Satisfaction::Weighted;
        m_points[period] += weighted ? 100 * survey.satisfied + 80 * survey.fairlySatisfied +
                                           60 * survey.basicallySatisfied
                                     : survey.satisfied + survey.fairlySatisfied;
        m_answers[period] += weighted ? 100 * answers : answers;
        return true;
    }
    std::vector<Measured> values() override {
        return asRatios(cumulated(m_points), cumulated(m_answers));
    }

  private:
    std::vector<std::int64_t> m_points, m_answers;
};

}  // namespace

std::unique_ptr<Gauge> productFilings(const GaugeTask& task) {
    return std::make_unique<Filings>(task);
}
std::unique_ptr<Gauge> operationActivities(const GaugeTask& task) {
    return std::make_unique<Activities>(task, ActivityKind::Operation, false);
}
std::unique_ptr<Gauge> trainings(const GaugeTask& task) {
    return std::make_unique<Activities>(task, ActivityKind::Training, false);
}
std::unique_ptr<Gauge> briefings(const GaugeTask& task) {
    return std::make_unique<Activities>(task, ActivityKind::Briefing, false);
}
std::unique_ptr<Gauge> trainingAttendances(const GaugeTask& task) {
    return std::make_unique<Activities>(task, ActivityKind::Training, true);
}
std::unique_ptr<Gauge> navigationReports(const GaugeTask& task) {
    return std::make_unique<Deliverables>(task, DeliverableKind::NavigationReport);
}
std::unique_ptr<Gauge> inventionApplications(const GaugeTask& task) {
    return std::make_unique<Deliverables>(task, DeliverableKind::InventionApplication);
}
std::unique_ptr<Gauge> satisfaction(const GaugeTask& task) {
    return std::make_unique<Satisfied>(task);
}

}  // namespace grants
