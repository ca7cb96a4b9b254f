// SPDX-License-Identifier: GPL-3.0-or-later
// The gauges, one a measure of plan/measure_names.h.
#pragma once

#include "domain/progress/gauge.h"

namespace grants {

[[nodiscard]] std::unique_ptr<Gauge> smeTransferEvents(const GaugeTask& task);
[[nodiscard]] std::unique_ptr<Gauge> techSmeTransferEvents(const GaugeTask& task);
[[nodiscard]] std::unique_ptr<Gauge> universityTransferEvents(const GaugeTask& task);
[[nodiscard]] std::unique_ptr<Gauge> transfersAndLicences(const GaugeTask& task);
[[nodiscard]] std::unique_ptr<Gauge> smeRecipients(const GaugeTask& task);
[[nodiscard]] std::unique_ptr<Gauge> openLicences(const GaugeTask& task);
[[nodiscard]] std::unique_ptr<Gauge> transferredPatents(const GaugeTask& task);
[[nodiscard]] std::unique_ptr<Gauge> licenceAmount(const GaugeTask& task);
[[nodiscard]] std::unique_ptr<Gauge> universityPatentShare(const GaugeTask& task);
[[nodiscard]] std::unique_ptr<Gauge> inclusivePledgeSmes(const GaugeTask& task);
[[nodiscard]] std::unique_ptr<Gauge> pledgeEnterprises(const GaugeTask& task);
[[nodiscard]] std::unique_ptr<Gauge> inclusivePledgeShare(const GaugeTask& task);
[[nodiscard]] std::unique_ptr<Gauge> pledgeAmount(const GaugeTask& task);
[[nodiscard]] std::unique_ptr<Gauge> pledgeRegisteredAmount(const GaugeTask& task);
[[nodiscard]] std::unique_ptr<Gauge> pledgeOrEquityAmount(const GaugeTask& task);
[[nodiscard]] std::unique_ptr<Gauge> productFilings(const GaugeTask& task);
[[nodiscard]] std::unique_ptr<Gauge> operationActivities(const GaugeTask& task);
[[nodiscard]] std::unique_ptr<Gauge> trainings(const GaugeTask& task);
[[nodiscard]] std::unique_ptr<Gauge> briefings(const GaugeTask& task);
[[nodiscard]] std::unique_ptr<Gauge> trainingAttendances(const GaugeTask& task);
[[nodiscard]] std::unique_ptr<Gauge> navigationReports(const GaugeTask& task);
[[nodiscard]] std::unique_ptr<Gauge> inventionApplications(const GaugeTask& task);
[[nodiscard]] std::unique_ptr<Gauge> satisfaction(const GaugeTask& task);

/// The gauge of a goal's measure; the plan reader made sure that it exists. Throws
/// std::logic_error otherwise.
[[nodiscard]] std::unique_ptr<Gauge> startGauge(const GaugeTask& task);

}  // namespace grants
