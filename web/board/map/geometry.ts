/** The little of GeoJSON (RFC 7946) that the map uses. Positions are longitude, latitude. */
export type Position = number[];

export interface Feature<G extends Geometry> {
  readonly type: 'Feature';
  readonly properties: Record<string, string | number>;
  readonly geometry: G;
}

export interface FeatureCollection<G extends Geometry> {
  readonly type: 'FeatureCollection';
  readonly features: Feature<G>[];
}

export interface PointGeometry {
  readonly type: 'Point';
  readonly coordinates: Position;
}

export interface LineGeometry {
  readonly type: 'LineString';
  readonly coordinates: Position[];
}

export interface LinesGeometry {
  readonly type: 'MultiLineString';
  readonly coordinates: Position[][];
}

export interface GroundGeometry {
  readonly type: 'MultiPolygon';
  readonly coordinates: Position[][][];
}

export type Geometry = PointGeometry | LineGeometry | LinesGeometry | GroundGeometry;
